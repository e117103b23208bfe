@NullMarked
package nl.mijngesprek.portal.shell;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.mijngesprek.portal.identity;

import org.jspecify.annotations.NullMarked;

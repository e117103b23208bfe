@NullMarked
package nl.mijngesprek.portal.intake;

import org.jspecify.annotations.NullMarked;

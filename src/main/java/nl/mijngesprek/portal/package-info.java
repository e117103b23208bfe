/** The root of the portal; each package below it is a module. */
@NullMarked
package nl.mijngesprek.portal;

import org.jspecify.annotations.NullMarked;

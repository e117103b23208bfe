/** How heavy and how fast the pages are: figures with a bound, each beside a control taken in the same run. */
@NullMarked
package nl.mijngesprek.portal.measure;

import org.jspecify.annotations.NullMarked;

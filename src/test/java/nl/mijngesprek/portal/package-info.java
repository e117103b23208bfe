/** What the tests share. */
@NullMarked
package nl.mijngesprek.portal;

import org.jspecify.annotations.NullMarked;

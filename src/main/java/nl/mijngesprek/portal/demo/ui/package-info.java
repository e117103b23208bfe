/** Shows the page parts by themselves, in the demo alone. */
@NullMarked
package nl.mijngesprek.portal.demo.ui;

import org.jspecify.annotations.NullMarked;

/** The officers' screens. */
@NullMarked
package nl.mijngesprek.portal.staff.ui;

import org.jspecify.annotations.NullMarked;

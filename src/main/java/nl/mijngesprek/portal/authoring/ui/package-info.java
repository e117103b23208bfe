/** The editors' screens. */
@NullMarked
package nl.mijngesprek.portal.authoring.ui;

import org.jspecify.annotations.NullMarked;

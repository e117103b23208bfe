/** The client's and the officer's pages of this module; the way in is its navigation. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.outreach.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

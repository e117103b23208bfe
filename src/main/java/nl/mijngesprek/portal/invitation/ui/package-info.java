/** The client's pages of this module; the way in is its navigation. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.invitation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

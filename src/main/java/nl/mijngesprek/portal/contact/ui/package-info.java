/** The client's page of this module; the way in is its navigation. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.contact.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The page with the recorder, and what other pages show of a recording; the way in is its navigation. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.recording.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

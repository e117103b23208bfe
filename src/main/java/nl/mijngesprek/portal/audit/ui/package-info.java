/** The client's page of the log; the way in is its navigation. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

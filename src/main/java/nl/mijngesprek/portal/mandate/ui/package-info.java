/** The pages of permissions: the client's, those of who helps, and those of officers for who does not log in. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.mandate.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The conversation, the invitation to it, and what the client says to that. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "audit", "behalf"})
@NullMarked
package nl.mijngesprek.portal.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

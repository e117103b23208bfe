/** Who looked at a client's data: an append-only log that the client reads. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity"})
@NullMarked
package nl.mijngesprek.portal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

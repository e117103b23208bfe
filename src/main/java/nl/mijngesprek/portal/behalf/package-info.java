/** What officers do for a client: only after making sure who it is, and never without the client reading it (promise 6). */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity"})
@NullMarked
package nl.mijngesprek.portal.behalf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

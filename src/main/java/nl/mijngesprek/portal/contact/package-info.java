/** How a client is reached: what the municipality knows, and what the client wants. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "behalf"})
@NullMarked
package nl.mijngesprek.portal.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

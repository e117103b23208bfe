/** Independent support (onafhankelijke cliëntondersteuning): who gives it, and how they are reached. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "invitation", "invitation::ui"})
@NullMarked
package nl.mijngesprek.portal.clientsupport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who acts, and for whom: clients, their BSN, the login. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui"})
@NullMarked
package nl.mijngesprek.portal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

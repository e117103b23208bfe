/** Permissions: a client lets somebody act for them, for some tasks and until a day, and ends it in one tap. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "shell",
            "identity",
            "identity::ui",
            "audit",
            "behalf",
            "behalf::ui",
            "invitation",
            "reply"
        })
@NullMarked
package nl.mijngesprek.portal.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who does not answer: the attempts to reach them, the reason, and the gate before a sanction. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "behalf",
            "behalf::ui",
            "audit",
            "invitation",
            "invitation::ui",
            "letter",
            "plain::ui",
            "recording",
            "recording::ui",
            "clientsupport::ui"
        })
@NullMarked
package nl.mijngesprek.portal.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

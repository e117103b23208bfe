/** What officers do: their day, their moments, rounds of conversations, whose turn it is, and what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "behalf",
            "behalf::ui",
            "paper::ui",
            "reply",
            "audit",
            "clientsupport",
            "contact",
            "invitation",
            "letter",
            "mandate::ui",
            "outbox",
            "outcome",
            "outcome::ui",
            "questionnaire::ui"
        })
@NullMarked
package nl.mijngesprek.portal.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

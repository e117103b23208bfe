/** The demo: fictional people, the DigiD simulator, an embedded database. Started by the profile "demo" alone, never in production. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "shell",
            "identity",
            "behalf",
            "contact",
            "intake",
            "invitation",
            "outcome",
            "outreach",
            "questionnaire",
            "report",
            "outbox",
            "letter",
            "mandate"
        })
@NullMarked
package nl.mijngesprek.portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

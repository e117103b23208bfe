/** Invites and reminds clients: puts the letters together, in Dutch and in the client's language, and prints them as tagged PDF. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "behalf",
            "invitation",
            "mandate",
            "questionnaire",
            "contact",
            "outbox",
            "reply",
            "mandate",
            "clientsupport",
            "report",
            "report::ui"
        })
@NullMarked
package nl.mijngesprek.portal.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

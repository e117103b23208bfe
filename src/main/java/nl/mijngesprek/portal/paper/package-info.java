/** The paper twin of a client's list of questions (promise 6): printed, typed in for the client, checked by the client. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "audit",
            "behalf",
            "behalf::ui",
            "invitation",
            "letter",
            "questionnaire",
            "questionnaire::ui",
            "recording",
            "recording::ui",
            "reply"
        })
@NullMarked
package nl.mijngesprek.portal.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

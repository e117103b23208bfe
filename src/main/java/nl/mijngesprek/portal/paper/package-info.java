/** The paper twins (promise 6): a client's list of questions, printed, typed in for the client and checked by the client; and the permission to sign. */
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
            "mandate",
            "mandate::ui",
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

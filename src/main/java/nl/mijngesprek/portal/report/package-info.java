/** The report of a conversation, sentence by sentence, and the client's word beside each. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "behalf",
            "behalf::ui",
            "audit",
            "invitation",
            "glossary",
            "glossary::ui",
            "plain",
            "plain::ui",
            "questionnaire::ui",
            "recording",
            "recording::ui"
        })
@NullMarked
package nl.mijngesprek.portal.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

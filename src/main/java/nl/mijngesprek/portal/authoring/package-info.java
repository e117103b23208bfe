/** Writing questionnaires: editors make drafts, a second one publishes them. Knows questions, and no answer. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "invitation",
            "plain",
            "plain::ui",
            "questionnaire",
            "questionnaire::ui"
        })
@NullMarked
package nl.mijngesprek.portal.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What came of a conversation, and what follows on it: agreements, referrals, requests. The client reads all of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "behalf",
            "behalf::ui",
            "audit",
            "invitation",
            "letter",
            "outbox",
            "paper",
            "paper::ui",
            "plain::ui",
            "questionnaire::ui",
            "report::ui"
        })
@NullMarked
package nl.mijngesprek.portal.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

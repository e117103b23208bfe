/** The questions sent beforehand, and one client's answers to them: private until handed over. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "identity", "invitation", "recording", "recording::ui"})
@NullMarked
package nl.mijngesprek.portal.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The municipality's case system talks here: one document format, one reader. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "invitation",
            "questionnaire",
            "clientsupport",
            "report",
            "contact",
            "staff"
        })
@NullMarked
package nl.mijngesprek.portal.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

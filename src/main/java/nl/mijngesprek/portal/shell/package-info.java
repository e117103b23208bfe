/** Layouts, language picker, help, public and error pages. Knows no feature: each feature puts its own cards on the home page. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "identity::ui"})
@NullMarked
package nl.mijngesprek.portal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

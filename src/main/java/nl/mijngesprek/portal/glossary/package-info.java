/** The difficult words of the field that a report may have, and what each of them means, in the languages of the portal. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui"})
@NullMarked
package nl.mijngesprek.portal.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

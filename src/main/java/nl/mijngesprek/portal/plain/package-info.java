/** Help with writing plain Dutch: what is hard to read in a text, what is easier, and the usual figures. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui"})
@NullMarked
package nl.mijngesprek.portal.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Every text of the screens: the files translators work in, their states and checks, and what is shown from them. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package nl.mijngesprek.portal.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Removes what clients said beforehand once it was kept long enough. It reads nothing of it: the database counts, and removes. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package nl.mijngesprek.portal.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

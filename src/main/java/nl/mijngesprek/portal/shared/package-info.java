/** What every module may use: languages, texts of others in several languages, words a client typed. Knows no module. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.mijngesprek.portal.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

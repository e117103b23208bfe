/** Answering an invitation with the code of the letter, without DigiD. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "shell", "identity", "invitation"})
@NullMarked
package nl.mijngesprek.portal.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

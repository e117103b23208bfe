/** Invites a client: puts the letter together, in Dutch and in the client's language, and prints it as tagged PDF. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "invitation", "questionnaire", "contact", "outbox", "reply"})
@NullMarked
package nl.mijngesprek.portal.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

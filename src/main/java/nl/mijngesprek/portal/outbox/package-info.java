/** What goes out to clients: written together with the act it tells about, handed over afterwards, exactly once to whoever recognises it. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package nl.mijngesprek.portal.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What a client says aloud instead of typing it: kept, heard again, sent, and deleted for good. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "shell", "identity", "audit", "invitation"})
@NullMarked
package nl.mijngesprek.portal.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

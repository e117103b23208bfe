/** What came of a conversation, on the officer's screens and on the client's own page. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.outcome.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What pages need to know about logins. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The help beside a field, for who writes to clients. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.plain.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

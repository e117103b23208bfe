/** Where clients print their list and check what was typed in, and where officers type. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.paper.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

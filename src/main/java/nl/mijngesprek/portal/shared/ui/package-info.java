/** The page parts: native HTML elements in the order, words and states every page shares. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

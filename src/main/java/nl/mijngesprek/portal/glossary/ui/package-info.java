/** The meaning of difficult words, to open in place on a client's page. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.glossary.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

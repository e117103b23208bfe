/** The page for who answers with the code of a letter: plain HTML, without login or script. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.reply.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

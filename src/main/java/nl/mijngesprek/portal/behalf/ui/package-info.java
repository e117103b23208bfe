/** The part of a form that asks how the officer is sure, and the client's page of what was done for them. */
@NamedInterface("ui")
@NullMarked
package nl.mijngesprek.portal.behalf.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

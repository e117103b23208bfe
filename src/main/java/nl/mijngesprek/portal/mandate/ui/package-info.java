/** The pages of permissions: the client's, and those of who helps. */
@NullMarked
package nl.mijngesprek.portal.mandate.ui;

import org.jspecify.annotations.NullMarked;

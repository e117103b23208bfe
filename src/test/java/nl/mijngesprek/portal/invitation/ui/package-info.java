@NullMarked
package nl.mijngesprek.portal.invitation.ui;

import org.jspecify.annotations.NullMarked;

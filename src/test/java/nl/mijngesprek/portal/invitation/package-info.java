@NullMarked
package nl.mijngesprek.portal.invitation;

import org.jspecify.annotations.NullMarked;

/** Two hundred interruptions of clients who type, and what is left of their words. */
@NullMarked
package nl.mijngesprek.portal.breakage;

import org.jspecify.annotations.NullMarked;

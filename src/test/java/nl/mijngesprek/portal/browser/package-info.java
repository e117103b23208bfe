/** Journeys in a real browser: what only a browser can show. */
@NullMarked
package nl.mijngesprek.portal.browser;

import org.jspecify.annotations.NullMarked;

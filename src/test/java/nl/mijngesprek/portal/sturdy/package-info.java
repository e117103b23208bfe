/** What must hold whatever happens: a crash, an outage, two windows, another client's address, odd texts, an old phone. */
@NullMarked
package nl.mijngesprek.portal.sturdy;

import org.jspecify.annotations.NullMarked;

/** What Vaadin needs to know about logins. */
@NullMarked
package nl.mijngesprek.portal.identity.ui;

import org.jspecify.annotations.NullMarked;

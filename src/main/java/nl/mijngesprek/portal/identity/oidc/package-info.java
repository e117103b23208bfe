/** Logging in through any standard OpenID provider, with DigiD or with an account of the organisation, and how long it lasts. */
@NullMarked
package nl.mijngesprek.portal.identity.oidc;

import org.jspecify.annotations.NullMarked;

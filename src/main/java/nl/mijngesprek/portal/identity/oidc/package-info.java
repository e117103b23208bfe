/** Logging in with DigiD through any standard OpenID provider, and how long a login lasts. */
@NullMarked
package nl.mijngesprek.portal.identity.oidc;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.mijngesprek.portal.identity.oidc;

import org.jspecify.annotations.NullMarked;

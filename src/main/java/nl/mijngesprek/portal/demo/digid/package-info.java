/** A stand-in for DigiD: a real OpenID provider beside the portal, where one picks whom to be. Fictional people only. */
@NullMarked
package nl.mijngesprek.portal.demo.digid;

import org.jspecify.annotations.NullMarked;

/** Stand-ins for DigiD and for the organisation's accounts: real OpenID providers beside the portal, where one picks whom to be. */
@NullMarked
package nl.mijngesprek.portal.demo.digid;

import org.jspecify.annotations.NullMarked;

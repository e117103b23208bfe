package nl.mijngesprek.portal.identity;

import java.util.Optional;

/**
 * Somebody who helps privately, and logs in with their own DigiD.
 *
 * @param name empty for who is new here and did not say it yet
 */
public record PrivateHelper(HelperId id, Optional<String> name) {}

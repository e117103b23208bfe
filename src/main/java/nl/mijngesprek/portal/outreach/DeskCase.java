package nl.mijngesprek.portal.outreach;

import java.util.List;
import java.util.Optional;

/**
 * What an officer needs to see of one client who did not answer.
 *
 * @param lacks what is missing before a sanction may be proposed
 */
public record DeskCase(ContactHistory history, OutreachState state, Optional<NextStep> next, List<Lack> lacks) {

    public DeskCase {
        lacks = List.copyOf(lacks);
    }
}

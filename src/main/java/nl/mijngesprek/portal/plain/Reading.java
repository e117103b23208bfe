package nl.mijngesprek.portal.plain;

import java.util.List;
import java.util.Optional;

/**
 * What there is to say about a text.
 *
 * @param findings in the order of the text
 * @param figures empty where the text is too short for them to mean anything
 */
public record Reading(List<Finding> findings, Optional<Figures> figures) {

    public Reading {
        findings = List.copyOf(findings);
    }
}

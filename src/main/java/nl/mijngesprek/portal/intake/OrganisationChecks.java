package nl.mijngesprek.portal.intake;

import java.util.HashMap;
import java.util.List;

/** Checks the support organisations of a document. */
final class OrganisationChecks {

    private final Findings findings;

    OrganisationChecks(Findings findings) {
        this.findings = findings;
    }

    void check(List<Spot> list) {
        var seen = new HashMap<String, Spot>();
        for (var organisation : list) {
            findings.checkOwnName(organisation, seen);
            organisation.items("languages").forEach(findings::checkLanguage);
            organisation.items("persons").forEach(person -> person.items("languages")
                    .forEach(findings::checkLanguage));
            findings.day(organisation.member("lastChecked"));
        }
    }
}

package nl.mijngesprek.portal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the support workers of a document. */
final class HelperChecks {

    private final Findings findings;

    HelperChecks(Findings findings) {
        this.findings = findings;
    }

    /** @param organisations those of the same document: a worker is delivered together with where they work */
    void check(List<Spot> list, List<Spot> organisations) {
        Set<String> references = organisations.stream()
                .flatMap(organisation -> organisation.member("reference").text().stream())
                .collect(Collectors.toSet());
        var logins = new HashMap<String, Spot>();
        for (var helper : list) {
            var login = helper.member("login");
            login.text()
                    .map(text -> logins.putIfAbsent(text, helper))
                    .ifPresent(
                            other -> findings.add(login, "is also the login of " + other.path(), "each helper once"));
            var organisation = helper.member("organisation");
            organisation
                    .text()
                    .filter(text -> !references.contains(text))
                    .ifPresent(text -> findings.add(
                            organisation,
                            "is no organisation of this document",
                            "the reference of one of supportOrganisations"));
            findings.day(helper.member("leftOn"));
        }
    }
}

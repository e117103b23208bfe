package nl.mijngesprek.portal.intake;

import java.util.HashMap;
import java.util.List;
import nl.mijngesprek.portal.identity.Bsn;

/** Checks the officers of a document. */
final class OfficerChecks {

    private final Findings findings;

    OfficerChecks(Findings findings) {
        this.findings = findings;
    }

    void check(List<Spot> list) {
        var logins = new HashMap<String, Spot>();
        var names = new HashMap<List<String>, Spot>();
        var bsns = new HashMap<Bsn, Spot>();
        for (var officer : list) {
            var login = officer.member("login");
            login.text()
                    .map(text -> logins.putIfAbsent(text, officer))
                    .ifPresent(
                            other -> findings.add(login, "is also the login of " + other.path(), "each officer once"));
            var name = officer.member("name");
            name.text()
                    .flatMap(text -> officer.member("phone").text().map(phone -> List.of(text, phone)))
                    .map(text -> names.putIfAbsent(text, officer))
                    .ifPresent(other -> findings.add(
                            name,
                            "name and phone are also those of " + other.path(),
                            "another name or phone, so that clients can tell them apart"));
            findings.checkBsn(officer, bsns);
            findings.day(officer.member("leftOn"));
        }
    }
}

package nl.mijngesprek.portal.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mijngesprek.portal.identity.Bsn;

/** Checks the clients of a document. */
final class ClientChecks {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final Findings findings;

    ClientChecks(Findings findings) {
        this.findings = findings;
    }

    /** The clients by their references. */
    Map<String, Spot> check(List<Spot> list) {
        var clients = new HashMap<String, Spot>();
        var bsns = new HashMap<Bsn, Spot>();
        for (var client : list) {
            findings.checkOwnName(client, clients);
            findings.checkLanguage(client.member("language"));
            checkBirthDate(client.member("contact").member("birthDate"));
            var bsn = client.member("bsn");
            bsn.text().filter(text -> text.matches("[0-9]{9}")).ifPresent(text -> {
                var number = Bsn.parse(text);
                if (number.isEmpty()) {
                    findings.add(
                            bsn,
                            "these 9 digits do not pass the 11-test",
                            "9 digits that pass the 11-test, as a string");
                }
                number.map(found -> bsns.putIfAbsent(found, client))
                        .ifPresent(other -> findings.add(bsn, "is also the BSN of " + other.path(), "a BSN once"));
            });
        }
        return clients;
    }

    private void checkBirthDate(Spot birthDate) {
        findings.day(birthDate)
                .filter(day -> day.isBefore(EARLIEST_BIRTH))
                .ifPresent(_ -> findings.add(birthDate, "is too long ago", "a day since " + EARLIEST_BIRTH));
    }
}

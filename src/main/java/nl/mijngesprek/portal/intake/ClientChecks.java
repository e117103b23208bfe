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
            findings.checkBsn(client, bsns);
        }
        return clients;
    }

    private void checkBirthDate(Spot birthDate) {
        findings.day(birthDate)
                .filter(day -> day.isBefore(EARLIEST_BIRTH))
                .ifPresent(_ -> findings.add(birthDate, "is too long ago", "a day since " + EARLIEST_BIRTH));
    }
}

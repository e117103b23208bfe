package nl.mijngesprek.portal.intake;

import java.time.LocalDate;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.OfficerDelivery;
import nl.mijngesprek.portal.identity.Officers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Delivers the officers of a document. */
@Component
class OfficerDelivering {

    private final Officers officers;

    OfficerDelivering(Officers officers) {
        this.officers = officers;
    }

    /** False when the database takes no more in this transaction. */
    boolean deliver(Spot officer, TakenIn taken) {
        try {
            var delivered = officers.deliver(new OfficerDelivery(
                    officer.text("name"),
                    officer.text("phone"),
                    officer.text("login"),
                    officer.member("leftOn").text().map(LocalDate::parse),
                    officer.value().path("editsQuestions").asBoolean(false)));
            officers.putAtDesk(delivered, officer.value().path("atDesk").asBoolean(false));
            officer.member("bsn").text().flatMap(Bsn::parse).ifPresent(bsn -> officers.keepFromOwnFile(delivered, bsn));
            return true;
        } catch (DuplicateKeyException anotherLogin) {
            taken.refuse(officer.member("name")
                    .error(
                            "this name and phone were delivered before for an officer with another login",
                            "another name or phone, so that clients can tell them apart"));
            return false;
        }
    }
}

package nl.mijngesprek.portal.mandate;

import java.util.List;
import nl.mijngesprek.portal.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was given by SMS or on paper, and is to be confirmed by a letter; all acts as {@link Actor.Notifier}. */
@Service
public class GivenMandates {

    private static final int MOST = 50;

    private final GivenMandateTable table;

    GivenMandates(GivenMandateTable table) {
        this.table = table;
    }

    /** What no letter told of so far, oldest first. */
    @Transactional(readOnly = true)
    public List<ToTell> untold() {
        return table.untold(MOST);
    }

    /** The letter is out, or there is no address; in the transaction that writes the letter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void markTold(ToTell given) {
        table.markTold(given);
    }
}

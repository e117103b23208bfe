package nl.mijngesprek.portal.mandate;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which permissions end soon; acts as {@link nl.mijngesprek.portal.identity.Actor.Notifier}. */
@Service
public class EndingMandates {

    private final EndingMandateTable table;

    EndingMandates(EndingMandateTable table) {
        this.table = table;
    }

    /** Those that are in their last week, were given for some four weeks or more, and that nobody told the client of yet. */
    @Transactional(readOnly = true)
    public List<EndingMandate> untold() {
        return table.untold();
    }
}

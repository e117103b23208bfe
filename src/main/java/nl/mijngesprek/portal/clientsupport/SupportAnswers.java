package nl.mijngesprek.portal.clientsupport;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which clients have an answer from who supports them; acts as {@link nl.mijngesprek.portal.identity.Actor.Notifier}. */
@Service
public class SupportAnswers {

    private final SupportAnswerTable table;

    SupportAnswers(SupportAnswerTable table) {
        this.table = table;
    }

    /** The answers of the last week that nobody told the client of yet; another moment is another answer. */
    @Transactional(readOnly = true)
    public List<AnsweredRequest> untold() {
        return table.untold();
    }
}

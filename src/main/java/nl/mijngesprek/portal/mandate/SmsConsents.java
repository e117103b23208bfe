package nl.mijngesprek.portal.mandate;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.reply.CodeTries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the code of this transaction asks, and what is said to it. */
@Service
class SmsConsents {

    private final SmsTable table;
    private final CodeTries tries;

    SmsConsents(SmsTable table, CodeTries tries) {
        this.table = table;
        this.tries = tries;
    }

    @Transactional(readOnly = true)
    public Optional<SmsQuestion> read() {
        return table.read();
    }

    @Transactional
    public ConsentOutcome give(SmsCode code, Optional<LocalDate> birthDate, String from) {
        if (tries.isTooOften(code.characters(), from)) {
            return new ConsentOutcome.TooOften();
        }
        var asked = table.read();
        if (asked.filter(question -> question.state() == SmsQuestion.State.GIVEN)
                .isPresent()) {
            return new ConsentOutcome.Done();
        }
        if (asked.filter(question -> question.state() == SmsQuestion.State.ASKED)
                .isEmpty()) {
            return new ConsentOutcome.Over();
        }
        if (birthDate.filter(table::isBirthDate).isEmpty()) {
            return new ConsentOutcome.WrongDate();
        }
        table.give();
        return new ConsentOutcome.Done();
    }

    @Transactional
    public ConsentOutcome refuse() {
        return table.refuse() ? new ConsentOutcome.Done() : new ConsentOutcome.Over();
    }

    @Transactional
    public ConsentOutcome end() {
        return table.end() ? new ConsentOutcome.Done() : new ConsentOutcome.Over();
    }
}

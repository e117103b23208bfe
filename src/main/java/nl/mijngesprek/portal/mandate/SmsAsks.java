package nl.mijngesprek.portal.mandate;

import java.util.List;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.MandateCodeHash;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The questions that wait for their SMS; all acts as {@link Actor.Notifier}. */
@Service
public class SmsAsks {

    private static final int MOST = 50;

    private final SmsTable table;
    private final MandateCodeHash hash;

    SmsAsks(SmsTable table, MandateCodeHash hash) {
        this.table = table;
        this.hash = hash;
    }

    /** What is to be sent, oldest first. */
    @Transactional(readOnly = true)
    public List<SmsAsk> waiting() {
        return table.waiting(MOST);
    }

    /** Makes the code that goes into the SMS, in the transaction that writes it; nobody can make it a second time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SmsCode send(SmsAsk ask) {
        var code = SmsCode.random();
        table.markSent(ask.proposal(), hash.of(code.characters()));
        return code;
    }
}

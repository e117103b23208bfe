package nl.mijngesprek.portal.mandate;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.MandateCodeHash;
import org.springframework.stereotype.Component;

/** Where somebody with the code of an SMS comes in: acts as {@link Actor.Reply}, who sees what belongs to this code alone. */
@Component
public class SmsDoor {

    private final SmsConsents consents;
    private final MandateCodeHash hash;
    private final CurrentActor currentActor;

    SmsDoor(SmsConsents consents, MandateCodeHash hash, CurrentActor currentActor) {
        this.consents = consents;
        this.hash = hash;
        this.currentActor = currentActor;
    }

    /** What is asked; empty when there is no such code. To read it changes nothing. */
    public Optional<SmsQuestion> read(SmsCode code) {
        return with(code, consents::read);
    }

    /**
     * Says yes.
     *
     * @param birthDate empty when what was typed is no date
     * @param from the address of the internet that it comes from
     */
    public ConsentOutcome give(SmsCode code, Optional<LocalDate> birthDate, String from) {
        return with(code, () -> consents.give(code, birthDate, from));
    }

    /** Says no: for that nobody needs to prove anything. */
    public ConsentOutcome refuse(SmsCode code) {
        return with(code, consents::refuse);
    }

    /** Ends what was given: for that nobody needs to prove anything either. */
    public ConsentOutcome end(SmsCode code) {
        return with(code, consents::end);
    }

    private <T> T with(SmsCode code, Supplier<T> act) {
        return currentActor.as(new Actor.Reply(HexFormat.of().formatHex(hash.of(code.characters()))), act);
    }
}

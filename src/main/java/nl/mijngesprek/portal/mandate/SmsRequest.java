package nl.mijngesprek.portal.mandate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.mijngesprek.portal.identity.HelperTask;

/**
 * What a worker of an organisation asks a client who is on the telephone.
 * Refuses to ask for nothing with an {@link IllegalArgumentException}.
 *
 * @param phone the client's mobile number, however it is written
 * @param birthDate as the client says it
 */
public record SmsRequest(String phone, LocalDate birthDate, Set<HelperTask> tasks, MandateTerm term) {

    public SmsRequest {
        tasks = Set.copyOf(EnumSet.copyOf(tasks));
    }

    @Override
    public String toString() {
        return "SmsRequest(not shown)";
    }
}

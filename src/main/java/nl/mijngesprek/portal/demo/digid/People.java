package nl.mijngesprek.portal.demo.digid;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.mijngesprek.portal.demo.digid.Simulator.Person;

/** Whom one can be, each under a name that means nothing outside this provider, as DigiD's brokers give it. */
class People {

    private final SecretKeySpec key;
    private volatile SequencedMap<String, Person> bySubject = new LinkedHashMap<>();

    People() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    synchronized void offer(List<Person> people) {
        var offered = new LinkedHashMap<>(bySubject);
        people.forEach(person -> offered.put(subject(person), person));
        bySubject = offered;
    }

    Map<String, Person> bySubject() {
        return bySubject;
    }

    Optional<Person> withSubject(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    private String subject(Person person) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var digest = mac.doFinal(person.key().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }
}

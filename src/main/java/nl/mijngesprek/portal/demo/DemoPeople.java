package nl.mijngesprek.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who there is in the demo world, for the simulators and whoever introduces these people. */
public final class DemoPeople {

    static final String WORLD = "demo/world.json";

    private DemoPeople() {}

    /**
     * A fictional person.
     *
     * @param reference what the demo's case system calls this client
     * @param bsn in the range that is for tests
     * @param situation a line in Dutch: what is special about this person in the demo
     * @param prepared answers that this person has given before the demo begins
     */
    public record DemoPerson(
            String reference,
            String bsn,
            String name,
            String languageCode,
            String situation,
            List<PreparedAnswer> prepared) {

        public DemoPerson {
            prepared = List.copyOf(prepared);
        }
    }

    /**
     * A fictional officer.
     *
     * @param situation a line in Dutch: what is special about this officer in the demo
     */
    public record DemoOfficer(String login, String name, String situation) {}

    /**
     * A fictional support worker.
     *
     * @param situation a line in Dutch: what is special about this helper in the demo
     */
    public record DemoHelper(String login, String name, String situation) {}

    /**
     * A fictional person who helps somebody they know, with their own DigiD.
     *
     * @param bsn in the range that is for tests
     * @param helped BSN of whom they may help by DigiD Machtigen
     * @param machtigen how that login is called among those that one can choose
     */
    public record DemoFamily(
            String bsn, String name, String situation, String helped, String machtigen, String machtigenSituation) {}

    /** An answer to the question with this number, 1 and up. */
    public record PreparedAnswer(int question, Optional<String> choice, String words) {}

    /** Everybody, in the order in which they are introduced. */
    public static List<DemoPerson> all() {
        var clients = new HashMap<String, JsonNode>();
        read(WORLD)
                .path("clients")
                .forEach(client -> clients.put(client.path("reference").stringValue(), client));
        return read("demo/people.json")
                .path("people")
                .valueStream()
                .map(person -> {
                    var reference = person.path("reference").stringValue();
                    var client = Optional.ofNullable(clients.get(reference)).orElseThrow();
                    return new DemoPerson(
                            reference,
                            client.path("bsn").stringValue(),
                            client.path("name").stringValue(),
                            client.path("language").stringValue(),
                            person.path("situation").stringValue(),
                            person.path("answers")
                                    .valueStream()
                                    .map(DemoPeople::prepared)
                                    .toList());
                })
                .toList();
    }

    /** The officers, in the order in which they are introduced. */
    public static List<DemoOfficer> officers() {
        return accounts("officers", DemoOfficer::new);
    }

    /** The support workers, in the order in which they are introduced. */
    public static List<DemoHelper> helpers() {
        return accounts("helpers", DemoHelper::new);
    }

    /** Who helps somebody they know, in the order in which they are introduced. */
    public static List<DemoFamily> family() {
        var people = all();
        return read("demo/people.json")
                .path("family")
                .valueStream()
                .map(one -> {
                    var helped = people.stream()
                            .filter(person ->
                                    person.reference().equals(one.path("helps").stringValue()))
                            .findFirst()
                            .orElseThrow();
                    var name = one.path("name").stringValue();
                    return new DemoFamily(
                            one.path("bsn").stringValue(),
                            name,
                            one.path("situation").stringValue(),
                            helped.bsn(),
                            name + " namens " + helped.name(),
                            one.path("machtigen").stringValue());
                })
                .toList();
    }

    private static <T> List<T> accounts(String list, Account<T> account) {
        var names = new HashMap<String, String>();
        read(WORLD)
                .path(list)
                .forEach(one -> names.put(
                        one.path("login").stringValue(), one.path("name").stringValue()));
        return read("demo/people.json")
                .path(list)
                .valueStream()
                .map(one -> {
                    var login = one.path("login").stringValue();
                    return account.of(
                            login,
                            Optional.ofNullable(names.get(login)).orElseThrow(),
                            one.path("situation").stringValue());
                })
                .toList();
    }

    /** Who logs in with an account. */
    private interface Account<T> {
        T of(String login, String name, String situation);
    }

    private static PreparedAnswer prepared(JsonNode answer) {
        return new PreparedAnswer(
                answer.path("question").intValue(),
                answer.path("choice").stringValueOpt(),
                answer.path("words").stringValue());
    }

    private static JsonNode read(String file) {
        try (var text = new ClassPathResource(file).getInputStream()) {
            return JsonMapper.shared().readTree(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

package nl.mijngesprek.portal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.demo.digid.DigidSimulator.Person;
import nl.mijngesprek.portal.demo.digid.OrganisationSimulator;
import nl.mijngesprek.portal.demo.digid.OrganisationSimulator.Account;
import nl.mijngesprek.portal.demo.digid.SupportSimulator;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Starts what the demo needs before the portal itself starts, so that the portal finds a database and a login provider
 * by nothing but ordinary properties. Does nothing unless the profile {@code demo} is active.
 */
class DemoInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!context.getEnvironment().acceptsProfiles(Profiles.of("demo"))) {
            return;
        }
        var digid = DigidSimulator.startFor(context);
        digid.offer(introduce(context.getEnvironment()));
        digid.offerHelpers(introduceFamily(context.getEnvironment()));
        OrganisationSimulator.startFor(context).offer(introduceOfficers(context.getEnvironment()));
        SupportSimulator.startFor(context).offer(introduceHelpers(context.getEnvironment()));
        startDatabase(context);
    }

    /** The people one can be; also in a file beside the data, for whoever starts the demo to read. */
    private static List<Person> introduce(Environment environment) {
        var people = DemoPeople.all().stream()
                .map(person -> new Person(person.bsn(), person.name(), person.situation()))
                .toList();
        write(environment, "people.txt", people.stream().map(person -> "  %s: %s%n"
                .formatted(person.name(), person.description())));
        return people;
    }

    /** Each as themselves, and by DigiD Machtigen for whom they help. */
    private static List<DigidSimulator.Helper> introduceFamily(Environment environment) {
        var service = environment.getRequiredProperty("portal.machtigen.service");
        return DemoPeople.family().stream()
                .flatMap(one -> Stream.of(
                        DigidSimulator.Helper.oneself(one.bsn(), one.name(), one.situation()),
                        DigidSimulator.Helper.forAnother(
                                one.bsn(), one.helped(), service, one.machtigen(), one.machtigenSituation())))
                .toList();
    }

    private static List<Account> introduceOfficers(Environment environment) {
        var officers = DemoPeople.officers().stream()
                .map(officer -> new Account(officer.login(), officer.name(), officer.situation()))
                .toList();
        write(environment, "officers.txt", officers.stream().map(officer -> "  %s: %s%n"
                .formatted(officer.name(), officer.description())));
        return officers;
    }

    private static List<SupportSimulator.Account> introduceHelpers(Environment environment) {
        var helpers = DemoPeople.helpers().stream()
                .map(helper -> new SupportSimulator.Account(helper.login(), helper.name(), helper.situation()))
                .toList();
        write(environment, "helpers.txt", helpers.stream().map(helper -> "  %s: %s%n"
                .formatted(helper.name(), helper.description())));
        return helpers;
    }

    private static void write(Environment environment, String name, Stream<String> lines) {
        var list = Path.of(environment.getRequiredProperty("portal.demo.data")).resolveSibling(name);
        try {
            Files.createDirectories(list.toAbsolutePath().getParent());
            Files.writeString(list, lines.collect(Collectors.joining()));
        } catch (IOException failure) {
            throw new Misconfigured(
                    "portal.demo.data", "cannot write %s; choose a folder that can be written.".formatted(list));
        }
    }

    private static void startDatabase(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var database = new EmbeddedDatabase(Path.of(environment.getRequiredProperty("portal.demo.data")));
        database.start();
        // These handlers run when the context is closed: the portal can still write while it shuts down.
        SpringApplication.getShutdownHandlers().add(database::stop);
        context.getBeanFactory().registerSingleton("embeddedDatabase", database);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded database",
                        Map.of(
                                "spring.datasource.url",
                                database.url(),
                                "spring.datasource.username",
                                EmbeddedDatabase.RUNTIME_ROLE,
                                "spring.datasource.password",
                                "",
                                "spring.flyway.url",
                                database.url(),
                                "spring.flyway.user",
                                EmbeddedDatabase.OWNER_ROLE,
                                "spring.flyway.password",
                                "")));
    }
}

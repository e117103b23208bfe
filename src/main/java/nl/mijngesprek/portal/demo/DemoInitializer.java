package nl.mijngesprek.portal.demo;

import java.nio.file.Path;
import java.util.Map;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
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
        DigidSimulator.startFor(context);
        startDatabase(context);
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

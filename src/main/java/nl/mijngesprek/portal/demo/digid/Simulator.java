package nl.mijngesprek.portal.demo.digid;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * A login of the demo's own: a real OpenID provider in an application context of its own, on a port of its own.
 * Keys and secrets are made at every start and written nowhere. Refuses a port in use with a {@link Misconfigured}.
 */
final class Simulator {

    static final String CLIENT_ID = "mijn-gesprek";

    /** Where the portal takes answers, by registration. */
    static final String CALLBACK = "/login/oauth2/code/";

    /**
     * A fictional person one can be.
     *
     * @param key what tells this person from others
     * @param description what is particular about this person, in a few words
     * @param claims what the portal is told
     * @param helps whether this is somebody to be at the login of who helps, and not at the other
     */
    record Person(String key, String name, String description, Map<String, String> claims, boolean helps) {

        Person {
            claims = Map.copyOf(claims);
        }
    }

    private final Kind kind;
    private final People people = new People();
    private final AnnotationConfigServletWebServerApplicationContext context;
    private final String issuer;
    private final String clientSecret;

    private Simulator(Kind kind, int port, int portalPort) {
        this.kind = kind;
        this.issuer = "http://localhost:" + port;
        this.clientSecret = secret();
        this.context = new AnnotationConfigServletWebServerApplicationContext();
        // Nothing of the portal's environment: what is configured there is not meant for this server.
        context.setEnvironment(new StandardEnvironment() {
            @Override
            protected void customizePropertySources(MutablePropertySources sources) {}
        });
        var clients = new InMemoryRegisteredClientRepository(portal(portalPort));
        context.registerBean(Kind.class, () -> kind);
        context.registerBean(People.class, () -> people);
        context.registerBean(RegisteredClientRepository.class, () -> clients);
        context.registerBean(LoginPage.class, () -> new LoginPage(kind, people, clients, Clock.systemUTC()));
        context.registerBean(
                AuthorizationServerSettings.class,
                () -> AuthorizationServerSettings.builder().issuer(issuer).build());
        context.registerBean(TomcatServletWebServerFactory.class, () -> server(port));
        context.register(SimulatorBeans.class);
        try {
            context.refresh();
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException) {
                    throw new Misconfigured(
                            kind.portProperty(),
                            "port %d is in use by another program; stop that program or choose another port."
                                    .formatted(port));
                }
            }
            throw failure;
        }
    }

    /** Starts a simulator for this portal, tells the portal of it by ordinary properties, and ends it with the portal. */
    static Simulator startFor(ConfigurableApplicationContext portal, Kind kind) {
        var environment = portal.getEnvironment();
        int portalPort = environment.getProperty("server.port", Integer.class, 8080);
        int port = environment.getProperty(kind.portProperty(), Integer.class, portalPort + kind.portAfterPortal());
        var simulator = new Simulator(kind, port, portalPort);
        var prefix = "portal." + kind.registration();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        kind.cookie(),
                        Map.of(
                                prefix + ".issuer",
                                simulator.issuer,
                                prefix + ".client-id",
                                CLIENT_ID,
                                prefix + ".client-secret",
                                simulator.clientSecret)));
        portal.addApplicationListener(event -> {
            // Also when the portal fails to start: a server left behind would keep the process from ending.
            if (event instanceof ApplicationFailedEvent
                    || (event instanceof ContextClosedEvent closed
                            && closed.getApplicationContext().equals(portal))) {
                simulator.context.close();
            }
        });
        return simulator;
    }

    /** Adds whom one can be, in this order; the same key again takes the place it had. */
    void offer(List<Person> persons) {
        people.offer(persons);
    }

    /** Somebody whom one claim tells from others, at the one login there is or the first. */
    Person person(String key, String name, String description) {
        return new Person(key, name, description, Map.of(kind.claim(), key), false);
    }

    private TomcatServletWebServerFactory server(int port) {
        var server = new TomcatServletWebServerFactory(port);
        var session = server.getSettings().getSession();
        session.setTimeout(Duration.ofMinutes(15));
        session.getCookie().setName(kind.cookie());
        session.getCookie().setHttpOnly(true);
        session.getCookie().setSameSite(org.springframework.boot.web.server.Cookie.SameSite.LAX);
        return server;
    }

    private RegisteredClient portal(int port) {
        var registration = RegisteredClient.withId(UUID.randomUUID().toString());
        for (var host : List.of("localhost", "127.0.0.1")) {
            var portal = "http://" + host + ":" + port;
            registration
                    .redirectUri(portal + CALLBACK + kind.registration())
                    .postLogoutRedirectUri(portal + kind.loggedOutPath());
            kind.helperRegistration().ifPresent(helpers -> registration
                    .redirectUri(portal + CALLBACK + helpers)
                    .postLogoutRedirectUri(portal + "/helpers/uitgelogd"));
        }
        return registration
                .clientId(CLIENT_ID)
                .clientSecret("{noop}" + clientSecret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope("openid")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                        .accessTokenTimeToLive(Duration.ofMinutes(1))
                        .build())
                .build();
    }

    private static String secret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

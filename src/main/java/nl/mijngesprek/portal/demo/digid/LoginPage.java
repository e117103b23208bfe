package nl.mijngesprek.portal.demo.digid;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.demo.digid.Simulator.Person;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Asks whom to be and how surely, or to go back without. The question that brought the browser here stays in the address,
 * so that two windows do not get in each other's way; nothing is kept but the answer, until the code is made of it.
 */
class LoginPage extends HttpServlet {

    static final String PATH = "/inloggen";

    private final Kind kind;
    private final transient People people;
    private final transient RegisteredClientRepository clients;
    private final transient Clock clock;
    private final transient HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final String template;
    private final String personTemplate = read("person.html");

    LoginPage(Kind kind, People people, RegisteredClientRepository clients, Clock clock) {
        this.kind = kind;
        this.template = read("login.html")
                .replace("{{banner}}", read(kind.registration() + "-banner.html"))
                .replace("{{levels}}", kind.asksAssurance() ? read("levels.html") : "");
        this.people = people;
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("cancel") != null) {
            cancel(request, response);
            return;
        }
        var subject = Optional.ofNullable(request.getParameter("person")).filter(chosen -> people.withSubject(chosen)
                .filter(person -> person.helps() == forHelpers(request))
                .isPresent());
        var assurance = kind.asksAssurance()
                ? Optional.ofNullable(request.getParameter("level")).flatMap(Assurance::named)
                : Optional.of(Assurance.SUBSTANTIEEL);
        if (subject.isEmpty() || assurance.isEmpty()) {
            show(request, response, true);
            return;
        }
        request.changeSessionId();
        contexts.saveContext(
                new SecurityContextImpl(new SignIn(subject.get(), assurance.get(), clock.instant())),
                request,
                response);
        response.sendRedirect("/oauth2/authorize?" + question(request));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, boolean nobodyChosen)
            throws IOException {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var helps = forHelpers(request);
        var persons = people.bySubject().entrySet().stream()
                .filter(entry -> entry.getValue().helps() == helps)
                .map(entry -> person(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        response.setStatus(nobodyChosen ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(template.replace("{{action}}", HtmlUtils.htmlEscape(PATH + "?" + question(request)))
                        .replace("{{csrf-name}}", HtmlUtils.htmlEscape(token.getParameterName()))
                        .replace("{{csrf}}", HtmlUtils.htmlEscape(token.getToken()))
                        .replace("{{error-hidden}}", nobodyChosen ? "" : "hidden")
                        .replace("{{empty-hidden}}", persons.isEmpty() ? "" : "hidden")
                        .replace("{{people}}", persons));
    }

    /** Whether the answer goes to where who helps logs in. */
    private boolean forHelpers(HttpServletRequest request) {
        var address = Optional.ofNullable(request.getParameter("redirect_uri")).orElse("");
        return kind.helperRegistration()
                .filter(helpers -> address.endsWith(Simulator.CALLBACK + helpers))
                .isPresent();
    }

    private String person(String subject, Person person) {
        return personTemplate
                .replace("{{subject}}", HtmlUtils.htmlEscape(subject))
                .replace("{{name}}", HtmlUtils.htmlEscape(person.name()))
                .replace("{{description}}", HtmlUtils.htmlEscape(person.description()));
    }

    /** Back to the client, and to nowhere else: an address that is not registered is answered with an error. */
    private void cancel(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var client = Optional.ofNullable(request.getParameter("client_id")).map(clients::findByClientId);
        var redirectUri = Optional.ofNullable(request.getParameter("redirect_uri"))
                .filter(uri -> client.map(RegisteredClient::getRedirectUris)
                        .filter(registered -> registered.contains(uri))
                        .isPresent());
        if (redirectUri.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var back = UriComponentsBuilder.fromUriString(redirectUri.get()).queryParam("error", "access_denied");
        var state = Optional.ofNullable(request.getParameter("state"));
        state.ifPresent(ignored -> back.queryParam("state", "{state}"));
        response.sendRedirect(
                back.encode().buildAndExpand(state.stream().toArray()).toUriString());
    }

    private static String question(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    /** What the browser may do with this page: its own styles, and a form that ends at one of the clients. */
    String contentSecurityPolicy(Stream<String> redirectUris) {
        var origins = redirectUris
                .map(uri -> UriComponentsBuilder.fromUriString(uri)
                        .replacePath("")
                        .replaceQuery(null)
                        .toUriString())
                .distinct()
                .collect(Collectors.joining(" "));
        return String.join(
                "; ",
                List.of(
                        "default-src 'none'",
                        "style-src 'sha256-" + styleHash() + "'",
                        "img-src data:",
                        "base-uri 'none'",
                        "frame-ancestors 'none'",
                        "form-action 'self' " + origins));
    }

    private String styleHash() {
        var style = template.substring(template.indexOf("<style>") + "<style>".length(), template.indexOf("</style>"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("demo/digid/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("the simulator's page is missing from the build", missing);
        }
    }
}

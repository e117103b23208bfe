package nl.mijngesprek.portal;

import com.vaadin.browserless.BrowserlessTestSpringLookupInitializer;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.internal.Routes;
import com.vaadin.browserless.internal.UIFactory;
import com.vaadin.browserless.mocks.MockSpringServlet;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.browserless.mocks.SpringSecurityRequestCustomizer;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.ActingFor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.SignedInClient;
import nl.mijngesprek.portal.identity.SignedInHelper;
import nl.mijngesprek.portal.identity.SignedInOfficer;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What a client does, in the client's words: pages are opened, answers chosen, fields filled in, buttons and links pressed
 * by what is read on them. Without a browser, on the real services and the real database. Anna is logged in, in Dutch.
 */
public abstract class UseCaseTest extends TableTest {

    /** Where the pages of a client begin; Flow's own navigation leaves it out. */
    private static final String HOME = "/mijn/";

    private static final Routes ROUTES = new Routes().autoDiscoverViews("nl.mijngesprek.portal");

    private record LoggedIn(ClientId clientId, String displayName, String languageCode) implements SignedInClient {}

    private record OfficerLoggedIn(OfficerId officerId, String displayName) implements SignedInOfficer {}

    private record HelperLoggedIn(HelperId helperId, String helperName) implements SignedInHelper {}

    private record HelperActing(HelperId helperId, String helperName, ActingFor permission)
            implements SignedInHelper, SignedInClient {

        @Override
        public Optional<ActingFor> acting() {
            return Optional.of(permission);
        }

        @Override
        public ClientId clientId() {
            return permission.client();
        }

        @Override
        public String displayName() {
            return permission.clientName();
        }

        @Override
        public String languageCode() {
            return "";
        }
    }

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void annaIsLoggedIn() {
        logIn(anna, "Anna de Wit", Language.DUTCH);
    }

    @AfterEach
    void everybodyLeaves() {
        MockVaadin.tearDown();
        BrowserlessTestSpringLookupInitializer.clearApplicationContext();
        SecurityContextHolder.clearContext();
    }

    /** Somebody else goes on, in a new window and in this language. */
    protected final void logIn(ClientId client, String name, Language language) {
        logIn(client, name, language, context);
    }

    /** The same, with views whose parts come from this context. */
    protected final void logIn(ClientId client, String name, Language language, ApplicationContext parts) {
        logIn(new LoggedIn(client, name, language.code()), List.of("CLIENT"), language, parts);
    }

    /** An officer of the municipality goes on, in a new window. */
    protected final void logInAsOfficer(OfficerId officer, String name) {
        logIn(new OfficerLoggedIn(officer, name), List.of("OFFICER"), Language.DUTCH, context);
    }

    /** Who helps goes on at home, in a new window. */
    protected final void logInAsHelper(HelperId helper, String name) {
        logIn(new HelperLoggedIn(helper, name), List.of("HELPER", "WORKER"), Language.DUTCH, context);
    }

    /** Who helps privately, of no organisation, goes on at home, in a new window. */
    protected final void logInPrivately(HelperId helper, String name) {
        logIn(new HelperLoggedIn(helper, name), List.of("HELPER"), Language.DUTCH, context);
    }

    /** Who helps goes on with the pages of this client, in a new window. */
    protected final void act(HelperId helper, String name, ActingFor permission) {
        logIn(
                new HelperActing(helper, name, permission),
                Stream.concat(Stream.of("ACTING"), permission.tasks().stream().map(HelperTask::name))
                        .toList(),
                Language.DUTCH,
                context);
    }

    private void logIn(Object principal, List<String> roles, Language language, ApplicationContext parts) {
        everybodyLeaves();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal,
                        "",
                        roles.stream()
                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                .toList()));
        BrowserlessTestSpringLookupInitializer.setApplicationContext(parts);
        var locale = language.locale();
        UIFactory window = () -> {
            var ui = new MockedUI();
            ui.setLocale(locale);
            return ui;
        };
        // The library's own base class does the same, and its queries look on, but both want components on the class
        // path that the portal does without.
        MockVaadin.setup(
                window,
                new MockSpringServlet(ROUTES, parts, window),
                Set.of(BrowserlessTestSpringLookupInitializer.class, SpringSecurityRequestCustomizer.class));
    }

    /** Opens an address of the portal, such as {@code /mijn/ondersteuning}. */
    protected final void open(String address) {
        if (!address.startsWith(HOME)) {
            throw new AssertionError(address + " is not a page of a client");
        }
        var place = new Location(address.substring(HOME.length()).replaceFirst("#.*", ""));
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
        roundTrip();
    }

    /** Chooses the answer with this label, as a finger or a key does. */
    protected final void choose(String label) {
        FromBrowser.chooses(labelled(label));
        roundTrip();
    }

    /** Types into the field with this label, and lets the keys rest for a moment. */
    protected final void fill(String label, String words) {
        FromBrowser.types(labelled(label), words);
        roundTrip();
    }

    /** Presses the button, or follows the link, with these words; of a card its title is enough. */
    protected final void press(String words) {
        var buttons = all(NativeButton.class)
                .filter(button -> words(button).equals(words))
                .toList();
        if (buttons.size() == 1) {
            ComponentUtil.fireEvent(buttons.getFirst(), new ClickEvent<>(buttons.getFirst()));
            roundTrip();
        } else {
            open(link(words));
        }
    }

    /** Where the link with these words leads. */
    protected final String link(String words) {
        return all(Anchor.class)
                .filter(link -> words(link).equals(words))
                .findFirst()
                .or(() -> all(Anchor.class)
                        .filter(link -> words(link).startsWith(words))
                        .findFirst())
                .orElseThrow(() -> new AssertionError("no link \"" + words + "\" on: " + screen().words()))
                .getHref();
    }

    protected final Screen screen() {
        roundTrip();
        return Screen.of(UI.getCurrent());
    }

    /** What Flow leaves for the end of a request. */
    private static void roundTrip() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    }

    private Element labelled(String words) {
        var id = all(NativeLabel.class)
                .filter(label -> words(label).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no label \"" + words + "\" on: " + screen().words()))
                .getFor();
        return all(Component.class)
                .filter(component -> component.getId().equals(id))
                .findFirst()
                .orElseThrow()
                .getElement();
    }

    private static <C extends Component> Stream<C> all(Class<C> kind) {
        return within(UI.getCurrent()).filter(kind::isInstance).map(kind::cast);
    }

    /** What the client can see of this component and all in it. */
    private static Stream<Component> within(Component component) {
        return !(component instanceof Text) && component.isVisible()
                ? Stream.concat(Stream.of(component), component.getChildren().flatMap(UseCaseTest::within))
                : Stream.empty();
    }

    private static String words(Component component) {
        return Screen.plain(component.getElement().getTextRecursively());
    }
}

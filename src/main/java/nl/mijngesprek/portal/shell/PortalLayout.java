package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.SignedInClient;
import nl.mijngesprek.portal.identity.SignedInHelper;
import nl.mijngesprek.portal.identity.SignedInOfficer;
import nl.mijngesprek.portal.identity.UnsentSeals;
import nl.mijngesprek.portal.identity.ui.OpenPages;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.HelperLinks;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.PostForm;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** Around every page of who is logged in: a client, an officer of the municipality, or who helps. After each step the heading of the new page has the focus (pitfall 1). */
@Layout
@RolesAllowed({"CLIENT", "OFFICER", "HELPER", "ACTING"})
class PortalLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** The class of a page for officers, which has a style of its own. */
    static final String STAFF = "staff";

    /** The class of a helper's own page, and that of a client's page on which a helper acts. */
    static final String HELPING = "helping";

    static final String ACTING = "acting";

    /** The class of a page with large letters, for two people before one screen. */
    private static final String LARGE = "large";

    /** How long before the end of the session there is a warning. */
    private static final Duration WARNING = Duration.ofMinutes(2);

    private final LanguagePicker languagePicker;
    private final StaffNavigation staffNavigation;
    private final Texts texts;
    private final Section trouble = new Section();
    private final Component help;
    private final ActingLine actingLine;
    private @Nullable HasElement page;

    PortalLayout(
            Texts texts,
            Languages languages,
            CurrentActor actor,
            UnsentSeals seals,
            List<StaffLinks> forOfficers,
            List<HelperLinks> forHelpers,
            OpenPages openPages,
            @Value("${portal.session.idle}") Duration idle) {
        this.texts = texts;
        languagePicker = new LanguagePicker(texts, languages, Home.OF_CLIENTS);
        var helpsAtHome = Home.isHelperAtHome(actor);
        staffNavigation = new StaffNavigation(
                texts,
                helpsAtHome
                        ? forHelpers.stream()
                                .flatMap(module -> module.links().stream())
                                // What is of an organisation is not there for who helps privately.
                                .filter(link -> openPages.isOpen(link.href()))
                        : forOfficers.stream().flatMap(module -> module.links().stream()));
        help = PageFrame.help(texts);
        var officer = actor.officer();
        addClassName(officer.isPresent() ? STAFF : "client");
        if (helpsAtHome) {
            addClassName(HELPING);
        }
        var acting = actor.acting();
        if (acting.isPresent()) {
            addClassName(ACTING);
        }
        actingLine = new ActingLine(texts, acting, large -> setClassName(LARGE, large));
        // Officers work in Dutch, and are whom the help is from.
        languagePicker.setVisible(officer.isEmpty());
        help.setVisible(officer.isEmpty());
        staffNavigation.setVisible(officer.isPresent() || helpsAtHome);
        trouble.addClassNames("notice", "notice-care", "trouble");
        trouble.setId("trouble");
        trouble.setVisible(false);
        trouble.getElement().setAttribute("tabindex", "-1").setAttribute("aria-labelledby", "trouble-heading");
        add(
                PageFrame.skipLink(texts),
                PageFrame.header(
                        texts,
                        Home.of(actor),
                        name(officer.map(SignedInOfficer::displayName)
                                .or(() -> actor.helper().map(SignedInHelper::helperName))),
                        languagePicker,
                        signOut(texts)),
                actingLine,
                staffNavigation,
                sessionWarning(texts, idle),
                connection(texts, seal(actor, seals)),
                trouble,
                help,
                PageFrame.foot(texts));
    }

    private static Optional<String> seal(CurrentActor actor, UnsentSeals seals) {
        return actor.acting()
                .map(acting -> seals.of(acting.mandate()))
                .or(() -> actor.client().map(SignedInClient::clientId).map(seals::of));
    }

    private static Component name(Optional<String> name) {
        var shown = new Span(name.orElse(""));
        shown.addClassName("who");
        shown.setVisible(name.isPresent());
        return shown;
    }

    /** A form, so that it works without scripts and no link elsewhere can log anybody out. */
    static Component signOut(Texts texts) {
        var form = new PostForm(
                "/uitloggen?" + PageLanguage.CHOICE + "=" + texts.language().code(), texts.get("shell.sign-out.link"));
        form.addClassName("sign-out");
        return form;
    }

    /** Shown by the browser two minutes before the session ends; the button is an act, and so prolongs it (WCAG 2.2.1). */
    private static Component sessionWarning(Texts texts, Duration idle) {
        var heading = new H2(texts.get("shell.session-warning.heading"));
        heading.setId("session-warning-heading");
        var stay = new NativeButton(texts.get("shell.session-warning.button"), event -> {});
        stay.addClassName("primary");
        stay.setId("session-warning-stay");
        stay.getElement().setAttribute("type", "button");
        var words = texts.get("shell.session-warning.text", "minutes", (int) WARNING.toMinutes());
        var warning = new Section(heading, new Paragraph(words), stay);
        warning.addClassName("session-warning");
        warning.setId("session-warning");
        warning.getElement()
                .setAttribute("role", "alertdialog")
                .setAttribute("aria-labelledby", "session-warning-heading")
                .setAttribute("hidden", true)
                .setAttribute("data-idle-seconds", String.valueOf(idle.toSeconds()))
                .setAttribute("data-warning-seconds", String.valueOf(WARNING.toSeconds()));
        return warning;
    }

    /**
     * Empty while the line is fine; the browser puts the words in when it is down.
     *
     * @param seal of the client whose page this is
     */
    private static Component connection(Texts texts, Optional<String> seal) {
        var status = new Paragraph();
        status.addClassName("connection");
        status.setId("connection");
        status.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-down", texts.get("shell.connection-lost.notice"))
                .setAttribute("data-gone", texts.get("shell.connection-gone.notice"))
                .setAttribute("data-back", texts.get("shell.connection-back.notice"));
        seal.ifPresent(key -> status.getElement()
                .setAttribute("data-seal", key)
                .setAttribute("data-left", texts.get("shell.left-unsent.notice"))
                .setAttribute("data-left-link", texts.get("shell.left-unsent.link")));
        return status;
    }

    /** Says above the open page that what was done just now failed; the page itself stays. */
    void tell(Problem problem) {
        var heading = new H2(texts.get(problem.headingKey()));
        heading.setId("trouble-heading");
        trouble.removeAll();
        trouble.add(new Pictogram(Drawing.WARNING), new Div(heading, new Paragraph(texts.get(problem.openPageKey()))));
        trouble.setVisible(true);
        trouble.getElement().executeJs("this.focus()");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        removeRouterLayoutContent(content);
        page = content;
        getElement().insertChild(getElement().indexOfChild(help.getElement()), content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        if (page != null) {
            page.getElement().removeFromParent();
            page = null;
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = Home.OF_CLIENTS + event.getLocation().getPath();
        staffNavigation.mark(address);
        languagePicker.lead(Home.OF_CLIENTS + event.getLocation().getPathWithQueryParameters());
        languagePicker.setOpen(false);
        trouble.setVisible(false);
        if (page instanceof Page shown) {
            actingLine.accompany(shown);
            shown.focusStart();
        }
    }
}

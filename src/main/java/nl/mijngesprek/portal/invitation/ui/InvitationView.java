package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.SignedInClient;
import nl.mijngesprek.portal.invitation.Conversation;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.InvitationAnswer;
import nl.mijngesprek.portal.invitation.InvitationLinks;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Place;
import nl.mijngesprek.portal.invitation.PlaceWish;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.PrintButton;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * The client reads who wants to talk, when, where and why, whether one has to come and on what ground (A4 to A7),
 * and, in the invitation itself, that independent support exists (C1). What happens to someone who does not come is last (E7).
 */
@Route(InvitationNavigation.INVITATION_ROUTE)
@RolesAllowed({"CLIENT", "READ_INVITATION"})
class InvitationView extends InvitationPage {

    private final transient CurrentActor currentActor;
    private final transient List<InvitationLinks> modules;
    private final transient Clock clock;

    InvitationView(
            Texts texts,
            Invitations invitations,
            CurrentActor currentActor,
            List<InvitationLinks> modules,
            Clock clock) {
        super(texts, invitations);
        this.currentActor = currentActor;
        this.modules = modules;
        this.clock = clock;
    }

    @Override
    public boolean isForTwo() {
        return true;
    }

    @Override
    void show(Invitation invitation) {
        var conversation = invitation.conversation();
        backTo("/mijn/");
        heading(t("invitation.letter.heading"));
        invitation.answer().ifPresent(answer -> add(answered(answer)));
        var passed = conversation.hasBegun(clock.instant());
        invitation.calledOff().ifPresent(off -> add(calledOff(off)));
        invitation.arrangement().place().flatMap(PlaceWish::refusal).ifPresent(reason -> add(refusal(reason)));
        if (passed) {
            var day = texts().day(conversation.startsAt());
            add(new Notice(Tone.INFO, Drawing.CALENDAR, "", t("invitation.passed.error", "day", day)));
        }
        add(letter(invitation));
        if (!passed && invitation.calledOff().isEmpty()) {
            var label = invitation.answer().isEmpty() ? t("invitation.answer.link") : t("invitation.change.link");
            add(new Actions(texts()).primaryLink(InvitationNavigation.answer(conversation.id()), label));
        }
        var links = modules.stream()
                .flatMap(module -> module.of(conversation.id(), texts()).stream())
                .sorted(Comparator.comparingInt(HomeCard::order))
                .toList();
        add(new H2(t("invitation.beforehand.heading")), new CardList(false, links));
        add(classed(new Paragraph(new PrintButton(t("invitation.print.button"))), "also"));
        if (conversation.consequences().isPresent()) {
            add(new Actions(texts())
                    .secondaryLink(
                            InvitationNavigation.consequences(conversation.id()), t("invitation.consequences.link")));
        }
    }

    /** The reason is the officer's own words, in Dutch (A2). */
    private Notice refusal(String reason) {
        return new Notice(
                Tone.INFO,
                Drawing.INFO,
                t("invitation.place-refused.heading"),
                reason,
                t("invitation.place-refused.text"));
    }

    /** The way to the client's own home nobody needs to be told; it would tell a third party where that is. */
    private static boolean hasRoute(Place place) {
        return switch (place.kind()) {
            case NEIGHBOURHOOD, LIBRARY, TOWN_HALL -> !place.address().isBlank();
            case HOME, PHONE, VIDEO, ELSEWHERE -> false;
        };
    }

    private Anchor route(String address) {
        var route = new Anchor(
                "https://www.openstreetmap.org/search?query=" + URLEncoder.encode(address, StandardCharsets.UTF_8),
                t("invitation.route.link"));
        route.getElement().setAttribute("rel", "noreferrer");
        return route;
    }

    private Notice answered(InvitationAnswer answer) {
        var said = t(
                "invitation.you-said.text",
                "answer",
                t("invitation.choice." + answer.choice().code() + ".option"));
        return new Notice(Tone.DONE, Drawing.CHECK, "", said, marked(answer));
    }

    private Article letter(Invitation invitation) {
        var conversation = invitation.conversation();
        var officer = conversation.officer();
        var place = invitation.place();
        var name = currentActor.client().map(SignedInClient::displayName).orElse("");
        var letter = classed(new Article(), "letter");
        letter.add(
                classed(new Paragraph(t("invitation.salutation.text", "name", name)), "salutation"),
                words(conversation.purpose()),
                new Facts()
                        .add(Drawing.PERSON, t("invitation.who.label"), officer.name())
                        .add(
                                Drawing.CALENDAR,
                                t("invitation.when.label"),
                                t(
                                        "invitation.when.text",
                                        "day",
                                        texts().day(conversation.startsAt()),
                                        "time",
                                        texts().time(conversation.startsAt())),
                                t("invitation.duration.text", "minutes", (int)
                                        conversation.duration().toMinutes()))
                        .add(
                                PlaceDrawing.of(place.kind()),
                                t("invitation.where.label"),
                                t("invitation.place." + place.kind().code() + ".text"),
                                place.address()));
        if (hasRoute(place)) {
            letter.add(classed(new Paragraph(route(place.address())), "also"));
        }
        addObligation(letter, conversation);
        letter.add(
                new H2(t("invitation.support.heading")),
                words(conversation.support()),
                signature(officer.name()),
                new PhoneLink(texts(), officer.phone()));
        return letter;
    }

    private void addObligation(Article letter, Conversation conversation) {
        var obliged = conversation.obligation() == Obligation.OBLIGED;
        letter.add(
                new H2(t("invitation.obligation.heading")),
                new Paragraph(obliged ? t("invitation.obliged.text") : t("invitation.voluntary.text")),
                words(conversation.legalGround()),
                new More(
                        t("invitation.duties.label"),
                        new H3(t("invitation.duties-municipality.heading")),
                        words(conversation.municipalityDuties()),
                        new H3(t("invitation.duties-client.heading")),
                        words(conversation.clientDuties())));
    }

    private Div signature(String officerName) {
        var letters = Arrays.stream(officerName.split(" ", -1))
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)))
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
        var initials = classed(new Span(letters), "initials");
        initials.getElement().setAttribute("aria-hidden", "true").setAttribute("translate", "no");
        var name =
                new Paragraph(new Span(t("invitation.regards.text") + " "), classed(new Span(officerName), "signed"));
        return classed(new Div(initials, name), "signature");
    }
}

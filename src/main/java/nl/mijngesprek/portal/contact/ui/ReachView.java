package nl.mijngesprek.portal.contact.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.contact.ComingReminder;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.ContactWish;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.SignedInClient;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client reads everything we know about reaching them, and chooses how we do: by what, in which language, how large. */
@Route(ContactNavigation.REACH_ROUTE)
@RolesAllowed("CLIENT")
class ReachView extends Page implements BeforeEnterObserver {

    private static final String LARGE = "large";
    private static final String ORDINARY = "ordinary";

    private final transient Contacts contacts;
    private final transient Languages languages;
    private final transient CurrentActor currentActor;
    private final transient Clock clock;

    ReachView(Texts texts, Contacts contacts, Languages languages, CurrentActor currentActor, Clock clock) {
        super(texts);
        this.clock = clock;
        this.contacts = contacts;
        this.languages = languages;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        backTo("/mijn/");
        heading(t("contact.reach.heading"));
        var wish = contacts.wish();
        var details = contacts.details();
        var coming = contacts.coming();
        var next = new Div();
        // Read aloud when another choice changes it.
        next.getElement().setAttribute("role", "status");
        say(next, wish.channel(), details, coming);
        add(
                new Paragraph(t("contact.reach.text")),
                new H2(t("contact.known.heading")),
                known(details),
                new Paragraph(t("contact.wrong.text")),
                new PhoneLink(texts(), texts().phone()),
                new H2(t("contact.wishes.heading")),
                channels(wish, chosen -> say(next, chosen, details, coming)),
                next,
                languages(wish),
                prints(wish),
                new Actions(texts())
                        .primaryLink("/mijn/", t("shell.start.link"))
                        .secondaryLink(ContactNavigation.sent(), t("contact.sent.link")));
    }

    /** When the next reminder comes, in a sentence for each conversation. */
    private void say(Div next, ReminderChannel channel, ContactDetails details, List<ComingReminder> coming) {
        next.removeAll();
        coming.forEach(reminder -> next.add(new Paragraph(sentence(channel, details, reminder))));
    }

    private String sentence(ReminderChannel channel, ContactDetails details, ComingReminder reminder) {
        var about = texts().day(reminder.startsAt());
        if (reminder.doneAt().isPresent()) {
            return t(
                    "contact.reminded.text",
                    "about",
                    about,
                    "day",
                    texts().day(reminder.doneAt().get()));
        }
        var known =
                switch (channel) {
                    case LETTER -> details.address().isPresent();
                    case SMS, CALL -> details.phone().isPresent();
                    case EMAIL -> details.email().isPresent();
                    case NONE -> true;
                };
        if (!known) {
            return t("contact.unreachable." + channel.code() + ".text");
        }
        return channel == ReminderChannel.NONE
                ? t("contact.next.none.text", "about", about)
                : reminder.next(channel, clock.instant())
                        .map(at ->
                                t("contact.next." + channel.code() + ".text", "about", about, "day", texts().day(at)))
                        .orElseGet(() -> t("contact.next-late.text", "about", about));
    }

    private Facts known(ContactDetails details) {
        var unknown = t("contact.unknown.text");
        return new Facts()
                .add(
                        Drawing.HOUSE,
                        t("contact.address.label"),
                        details.address().map(PostalAddress::street).orElse(unknown),
                        details.address().map(PostalAddress::town).orElse(""))
                .add(Drawing.PHONE, t("contact.phone.label"), details.phone().orElse(unknown))
                .add(Drawing.LETTER, t("contact.email.label"), details.email().orElse(unknown))
                .add(
                        Drawing.CALENDAR,
                        t("contact.birth-date.label"),
                        details.birthDate().map(texts()::day).orElse(unknown));
    }

    private RadioList channels(ContactWish wish, SerializableConsumer<ReminderChannel> chosen) {
        var choices = Arrays.stream(ReminderChannel.values())
                .map(channel -> new Choice(
                        channel.code(),
                        texts().piece("contact.channel." + channel.code() + ".option"),
                        Optional.of(drawing(channel))))
                .toList();
        return new RadioList(texts(), "channel", texts().piece("contact.channel.label"), true, choices)
                .choose(wish.channel().code())
                .keep(code -> ReminderChannel.ofCode(code)
                        .map(contacts::remindBy)
                        .map(ContactWish::channel)
                        .ifPresent(chosen));
    }

    private RadioList languages(ContactWish wish) {
        var choices = languages.all().stream()
                .map(language -> new Choice(
                        language.code(),
                        new LocalText.Piece(language.ownName(), language.code()),
                        Optional.<Drawing>empty()))
                .toList();
        var list = new RadioList(texts(), "language", texts().piece("contact.language.label"), true, choices);
        wish.languageCode()
                .or(() -> currentActor.client().map(SignedInClient::languageCode))
                .ifPresent(list::choose);
        return list.keep(code -> languages.byCode(code).ifPresent(contacts::writeIn));
    }

    private RadioList prints(ContactWish wish) {
        var choices = List.of(
                new Choice(ORDINARY, texts().piece("contact.print.ordinary.option"), Optional.empty()),
                new Choice(LARGE, texts().piece("contact.print.large.option"), Optional.empty()));
        return new RadioList(texts(), "print", texts().piece("contact.print.label"), true, choices)
                .choose(wish.largePrint() ? LARGE : ORDINARY)
                .keep(code -> contacts.printLarge(code.equals(LARGE)));
    }

    static Drawing drawing(ReminderChannel channel) {
        return switch (channel) {
            case LETTER -> Drawing.LETTER;
            case SMS -> Drawing.SPEECH;
            case EMAIL -> Drawing.PENCIL;
            case CALL -> Drawing.PHONE;
            case NONE -> Drawing.CROSS;
        };
    }
}

package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import nl.mijngesprek.portal.behalf.CheckOutcome;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.behalf.DoneForClient;
import nl.mijngesprek.portal.behalf.DoneWords;
import nl.mijngesprek.portal.behalf.IdentityCheck;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.behalf.OnBehalf;
import nl.mijngesprek.portal.behalf.ui.BehalfNavigation;
import nl.mijngesprek.portal.behalf.ui.SureField;
import nl.mijngesprek.portal.contact.ContactWish;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.mandate.ui.MandateNavigation;
import nl.mijngesprek.portal.outcome.ui.OutcomeNavigation;
import nl.mijngesprek.portal.paper.ui.PaperNavigation;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Caller;
import nl.mijngesprek.portal.staff.Callers;

/**
 * Somebody on the telephone or at the desk (promise 6): first how the officer is sure who it is, then what can be done for them
 * now, and what was done, which the client gets a letter about.
 */
@Route(BehalfNavigation.CALLER_ROUTE)
@RolesAllowed("OFFICER")
class CallerView extends Page implements BeforeEnterObserver {

    private final transient Callers callers;
    private final transient IdentityChecks checks;
    private final transient DoneWords words;
    private final transient Contacts contacts;
    private final transient Languages languages;

    CallerView(
            Texts texts,
            Callers callers,
            IdentityChecks checks,
            DoneWords words,
            Contacts contacts,
            Languages languages) {
        super(texts);
        this.callers = callers;
        this.checks = checks;
        this.words = words;
        this.contacts = contacts;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters()
                        .get(BehalfNavigation.CLIENT)
                        .flatMap(ClientId::parse)
                        .orElseThrow(NotFoundException::new),
                "");
    }

    /** @param done what was done just now, or empty */
    private void show(ClientId client, String done) {
        var caller = callers.open(client).orElseThrow(NotFoundException::new);
        begin();
        backTo(BehalfNavigation.FIND);
        heading(t("staff.caller.heading", "name", caller.name()));
        if (!done.isEmpty()) {
            add(new Notice(Tone.DONE, Drawing.CHECK, "", done));
        }
        checks.current(client).ifPresentOrElse(check -> offer(caller, check), () -> ask(caller));
    }

    private void ask(Caller caller) {
        var details = caller.details();
        var unknown = t("contact.unknown.text");
        var sure = SureField.field(texts(), checks, EnumSet.of(Contact.PHONE, Contact.DESK));
        add(
                classed(new Paragraph(t("staff.caller-sure.text")), "lead"),
                new Notice(Tone.INFO, Drawing.EYE, "", t("staff.caller-sure.notice")),
                new Facts()
                        .add(
                                Drawing.PHONE,
                                t("contact.phone.label"),
                                details.phone().orElse(unknown))
                        .add(
                                Drawing.CALENDAR,
                                t("contact.birth-date.label"),
                                details.birthDate().map(texts()::day).orElse(unknown))
                        .add(
                                Drawing.HOUSE,
                                t("contact.address.label"),
                                details.address().map(PostalAddress::street).orElse(unknown),
                                details.address().map(PostalAddress::town).orElse("")),
                sure,
                new Actions(texts())
                        .primary(t("staff.caller-sure.button"), () -> check(caller, sure))
                        .plainLink(MandateNavigation.paper(caller.client()), t("staff.caller-paper.link")));
    }

    private void check(Caller caller, Field sure) {
        clearErrors();
        var isSure = IdentityWay.ofCode(sure.value())
                .filter(way -> checks.check(caller.client(), way) instanceof CheckOutcome.Sure)
                .isPresent();
        if (isSure) {
            shown(caller.client(), "");
        } else {
            showError(SureField.NAME, t("behalf.sure.error"));
        }
    }

    private void offer(Caller caller, IdentityCheck check) {
        add(SureField.notice(texts(), check), new H2(t("staff.caller-now.heading")));
        if (caller.coming().isEmpty()) {
            add(new Paragraph(t("staff.caller-no-conversation.text")));
        }
        var ways = new Actions(texts());
        for (var coming : caller.coming()) {
            var day = texts().day(coming.startsAt());
            ways.secondaryLink(
                    OutcomeNavigation.heardOnBehalf(coming.conversation()), t("staff.caller-answer.link", "day", day));
            if (coming.hasQuestions()) {
                ways.secondaryLink(
                        PaperNavigation.typeIn(coming.conversation()), t("staff.caller-questions.link", "day", day));
            }
            if (coming.own()) {
                ways.secondaryLink(
                        OutcomeNavigation.conversation(coming.conversation()),
                        t("staff.caller-conversation.link", "day", day));
            }
        }
        add(ways.secondaryLink(MandateNavigation.paper(caller.client()), t("staff.caller-paper.link"))
                .secondaryLink(MandateNavigation.end(caller.client()), t("staff.caller-end-permission.link")));
        addWish(caller);
        checks.done(check).ifPresent(this::addDone);
        add(
                new Paragraph(t("staff.caller-end.text")),
                new Actions(texts()).primary(t("staff.caller-end.button"), () -> end(caller)));
    }

    private void addWish(Caller caller) {
        var form = new WishForm(texts(), caller, languages);
        var keep = new Actions(texts()).secondary(t("staff.caller-wish.button"), () -> {
            switch (contacts.keepFor(caller.client(), form.wish())) {
                case OnBehalf.Tried<ContactWish> _ -> shown(caller.client(), t("staff.caller-wish.notice"));
                case OnBehalf.NotSure<ContactWish> _ -> shown(caller.client(), "");
            }
        });
        add(new H2(t("staff.caller-wish.heading")), form, keep);
    }

    private void addDone(DoneForClient done) {
        var things = new UnorderedList();
        done.things().forEach(thing -> {
            var item = new ListItem();
            texts().say(item, words.of(thing, texts().language()));
            things.add(item);
        });
        add(new H2(t("staff.caller-done.heading")), things);
    }

    private void end(Caller caller) {
        var done = checks.current(caller.client()).flatMap(checks::done).isPresent();
        checks.end(caller.client());
        begin();
        heading(t("staff.caller-ended.heading"));
        add(
                new Notice(
                        Tone.DONE,
                        Drawing.CHECK,
                        "",
                        t(done ? "staff.caller-ended.notice" : "staff.caller-ended-nothing.notice")),
                new Actions(texts())
                        .primaryLink(BehalfNavigation.FIND, t("staff.caller-next.link"))
                        .secondaryLink(OfficerNavigation.TODAY, t("staff.to-today.link")));
        focusHeading();
    }

    private void shown(ClientId client, String done) {
        show(client, done);
        focusHeading();
    }
}

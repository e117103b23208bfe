package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.mandate.Member;
import nl.mijngesprek.portal.mandate.MemberOutcome;
import nl.mijngesprek.portal.mandate.Members;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.IdText;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Who manages an organisation notes of one member an absence or the last day, and asks their clients whether a colleague may go on. */
@Route(MandateNavigation.MEMBER_ROUTE)
@RolesAllowed("WORKER")
class MemberView extends Page implements BeforeEnterObserver {

    private static final String AWAY = "away-until";
    private static final String LAST_DAY = "last-day";
    private static final String RELIEF = "relief";

    private final transient Members members;
    private final transient CurrentActor actor;
    private final transient Clock clock;

    MemberView(Texts texts, Members members, CurrentActor actor, Clock clock) {
        super(texts);
        this.members = members;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(MandateNavigation.MEMBER)
                .flatMap(text -> IdText.parse(text, HelperId::new))
                .flatMap(members::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(Member member, Component... first) {
        var today = Dates.dayOf(clock.instant());
        begin();
        backTo(MandateNavigation.members());
        heading(member.name());
        add(first);
        add(new Facts()
                .add(Drawing.PERSON, t("mandate.member-state.label"), MemberWords.state(texts(), member, today))
                .add(Drawing.PEOPLE, t("mandate.member-people.label"), people(member))
                .add(Drawing.LOCK, t("mandate.member-login.label"), member.login()));
        if (member.hasLeft(today)) {
            add(new Paragraph(t("mandate.member-left-for-good.text")));
            return;
        }
        if (member.canBeRelieved(today)) {
            showRelief(member);
        }
        showAbsence(member, today);
        if (!member.id().equals(actor.actingHelper())) {
            showLastDay(member);
        }
    }

    private String people(Member member) {
        return member.asked() == 0
                ? t("mandate.member-people.text", "count", member.people())
                : t("mandate.member-people-asked.text", "count", member.people(), "asked", member.asked());
    }

    private void showAbsence(Member member, LocalDate today) {
        add(new H2(t("mandate.absence.heading")), new Paragraph(t("mandate.absence.text")));
        if (member.isAway(today)) {
            add(new PlainButton(
                    "back",
                    t("mandate.back.button"),
                    () -> tell(member, AWAY, members.noteAbsence(member.id(), Optional.empty()))));
        }
        add(day(
                AWAY,
                "mandate.away-until.label",
                "away",
                "mandate.away.button",
                day -> tell(member, AWAY, members.noteAbsence(member.id(), Optional.of(day)))));
    }

    private void showLastDay(Member member) {
        add(new H2(t("mandate.last-day.heading")), new Paragraph(t("mandate.last-day.text")));
        if (member.lastDay().isPresent()) {
            add(new PlainButton(
                    "stay",
                    t("mandate.stay.button"),
                    () -> tell(member, LAST_DAY, members.noteLastDay(member.id(), Optional.empty()))));
        }
        add(day(
                LAST_DAY,
                "mandate.last-day.label",
                "leave",
                "mandate.last-day.button",
                day -> tell(member, LAST_DAY, members.noteLastDay(member.id(), Optional.of(day)))));
    }

    private Component[] day(
            String id,
            String labelKey,
            String buttonId,
            String buttonKey,
            com.vaadin.flow.function.SerializableConsumer<LocalDate> note) {
        Field field = DayField.of(id, t(labelKey));
        return new Component[] {
            field,
            new PlainButton(buttonId, t(buttonKey), () -> DayField.day(field)
                    .ifPresentOrElse(note, () -> showError(id, t("mandate.away-until.error"))))
        };
    }

    /** Only numbers: whom the member helps is between these people and the member. */
    private void showRelief(Member member) {
        var present = members.coworkers().stream()
                .filter(one -> !one.id().equals(member.id()) && one.awayUntil().isEmpty())
                .toList();
        if (present.isEmpty()) {
            return;
        }
        var list = new RadioList(
                texts(),
                RELIEF,
                texts().piece("mandate.colleague.label"),
                true,
                present.stream()
                        .map(colleague -> new Choice(
                                colleague.id().value().toString(),
                                new LocalText.Piece(colleague.name(), "nl"),
                                Optional.of(Drawing.PERSON)))
                        .toList());
        add(
                new H2(t("mandate.handover.heading")),
                new Paragraph(t("mandate.relief.text", "count", member.people() - member.asked())),
                list,
                new PlainButton("relieve", t("mandate.relief.button"), () -> list.value()
                        .map(UUID::fromString)
                        .map(HelperId::new)
                        .ifPresentOrElse(
                                colleague -> tell(member, RELIEF + "-1", members.relieve(member.id(), colleague)),
                                () -> showError(RELIEF + "-1", t("mandate.colleague.error")))));
    }

    private void tell(Member member, String control, MemberOutcome outcome) {
        clearErrors();
        switch (outcome) {
            case MemberOutcome.Noted _ -> again(member, t("mandate.noted.notice"));
            case MemberOutcome.ClientsAsked(var count) ->
                again(member, t("mandate.relief-asked.notice", "count", count));
            case MemberOutcome.DayPassed _ -> showError(control, t("mandate.away-passed.error"));
            case MemberOutcome.LeftForGood _ -> showError("heading", t("mandate.member-left-for-good.text"));
            case MemberOutcome.Yourself _ -> showError(control, t("mandate.last-day-self.error"));
            case MemberOutcome.NoName _,
                    MemberOutcome.NoLogin _,
                    MemberOutcome.LoginKnown _,
                    MemberOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private void again(Member member, String words) {
        show(
                members.find(member.id()).orElseThrow(NotFoundException::new),
                new Notice(Tone.DONE, Drawing.CHECK, "", words));
        focusHeading();
    }
}

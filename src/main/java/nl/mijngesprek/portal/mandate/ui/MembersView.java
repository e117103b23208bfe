package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.mandate.Coworker;
import nl.mijngesprek.portal.mandate.Member;
import nl.mijngesprek.portal.mandate.MemberOutcome;
import nl.mijngesprek.portal.mandate.Members;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Who works at the organisation, and who is away; everybody notes an absence of their own, and who manages it goes on to each. */
@Route(MandateNavigation.MEMBERS_ROUTE)
@RolesAllowed("WORKER")
class MembersView extends Page implements BeforeEnterObserver {

    private final transient Members members;
    private final transient CurrentActor actor;
    private final transient Clock clock;

    MembersView(Texts texts, Members members, CurrentActor actor, Clock clock) {
        super(texts);
        this.members = members;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show(Component... first) {
        var coworkers = members.coworkers();
        if (coworkers.isEmpty()) {
            throw new NotFoundException();
        }
        begin();
        heading(t("mandate.members.heading"));
        add(first);
        if (members.manages()) {
            add(
                    classed(new Paragraph(t("mandate.members.text")), "lead"),
                    new CardList(false, members.all().stream().map(this::card).toList()));
        } else {
            var list = new UnorderedList();
            coworkers.forEach(one -> list.add(new ListItem(one.awayUntil()
                    .map(day -> t("mandate.coworker-away.text", "name", one.name(), "day", texts().day(day)))
                    .orElse(one.name()))));
            add(list);
        }
        var self = actor.actingHelper();
        coworkers.stream().filter(one -> one.id().equals(self)).findFirst().ifPresent(this::showOwnAbsence);
        if (members.manages()) {
            add(new Actions(texts()).primaryLink(MandateNavigation.newMember(), t("mandate.member-new.link")));
        }
    }

    private HomeCard card(Member member) {
        return new HomeCard(
                0,
                Drawing.PERSON,
                MandateNavigation.member(member.id()),
                member.name(),
                MemberWords.state(texts(), member, today()));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private void showOwnAbsence(Coworker self) {
        add(new H2(t("mandate.own-absence.heading")), new Paragraph(t("mandate.own-absence.text")));
        self.awayUntil().ifPresent(day -> {
            add(new Paragraph(t("mandate.own-away.text", "day", texts().day(day))));
            add(new PlainButton("back", t("mandate.own-back.button"), () -> note(self, Optional.empty())));
        });
        var until = DayField.of("away-until", t("mandate.away-until.label"));
        add(until, new PlainButton("away", t("mandate.away.button"), () -> DayField.day(until)
                .ifPresentOrElse(
                        day -> note(self, Optional.of(day)),
                        () -> showError(until.name(), t("mandate.away-until.error")))));
    }

    private void note(Coworker self, Optional<LocalDate> until) {
        switch (members.noteAbsence(self.id(), until)) {
            case MemberOutcome.Noted _ -> {
                show(new Notice(Tone.DONE, Drawing.CHECK, "", t("mandate.noted.notice")));
                focusHeading();
            }
            case MemberOutcome.DayPassed _ -> showError("away-until", t("mandate.away-passed.error"));
            default -> throw new NotFoundException();
        }
    }
}

package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.letter.InvitationSending;
import nl.mijngesprek.portal.letter.Missing;
import nl.mijngesprek.portal.letter.SendingOutcome;
import nl.mijngesprek.portal.outreach.Attempt;
import nl.mijngesprek.portal.outreach.AttemptOutcome;
import nl.mijngesprek.portal.outreach.AttemptResult;
import nl.mijngesprek.portal.outreach.Channel;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.DeskCase;
import nl.mijngesprek.portal.outreach.Lack;
import nl.mijngesprek.portal.outreach.MadeBy;
import nl.mijngesprek.portal.outreach.NewAttempt;
import nl.mijngesprek.portal.outreach.OutreachDesk;
import nl.mijngesprek.portal.outreach.ProposalOutcome;
import nl.mijngesprek.portal.outreach.Reason;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.outreach.ReasonOutcome;
import nl.mijngesprek.portal.outreach.Step;
import nl.mijngesprek.portal.outreach.TakeUpOutcome;
import nl.mijngesprek.portal.recording.ui.Player;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * The officer reads all contact around one conversation and records more: attempts, reasons, what is done about them.
 * What is missing for a sanction stands there before there is any button for it (E1).
 */
@Route(DeskNavigation.CASE_ROUTE)
@RolesAllowed("OFFICER")
class CaseView extends Page implements BeforeEnterObserver {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final transient OutreachDesk desk;
    private final transient InvitationSending sending;
    private final transient Clock clock;

    CaseView(Texts texts, OutreachDesk desk, InvitationSending sending, Clock clock) {
        super(texts);
        this.desk = desk;
        this.sending = sending;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var conversation = event.getRouteParameters()
                .get(OutreachNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .orElseThrow(NotFoundException::new);
        show(conversation, "");
    }

    /** @param done what was recorded just now, or empty */
    private void show(ConversationId conversation, String done) {
        var one = desk.open(conversation).orElseThrow(NotFoundException::new);
        var history = one.history();
        begin();
        backTo(DeskNavigation.desk(1));
        heading(history.clientName());
        if (!done.isEmpty()) {
            add(new Notice(Tone.DONE, Drawing.CHECK, "", done));
        }
        add(classed(new Paragraph(t("outreach.conversation.text", "day", texts().day(history.startsAt()))), "lead"));
        add(new Paragraph(t(
                history.obligation() == Obligation.OBLIGED
                        ? "outreach.desk-obliged.text"
                        : "outreach.desk-voluntary.text")));
        add(new Paragraph(t("outreach.desk-state." + one.state().code() + ".text")));
        one.next()
                .ifPresent(next -> add(new Notice(
                        Tone.INFO,
                        Drawing.CLOCK,
                        t("outreach.desk-next.heading"),
                        t("outreach.step." + next.step().code() + ".text"),
                        t("outreach.desk-from.text", "day", texts().day(next.due())))));
        if (isToBeInvitedAgain(one)) {
            add(button("invite-again", t("outreach.invite-again.button"), () -> inviteAgain(history)));
        }
        history.goBetween().ifPresent(who -> add(new Paragraph(t("outreach.desk-go-between.text")), quote(who)));
        history.reasons().forEach(reason -> addReason(history, reason));
        add(new H2(t("outreach.attempts.heading")), attempts(history));
        addAttemptForm(history);
        addReasonForm(history);
        addSanction(one);
    }

    /** A conversation that was cannot be invited to any more. */
    private boolean isToBeInvitedAgain(DeskCase one) {
        return one.next().filter(next -> next.step() == Step.REPEAT_INVITATION).isPresent()
                && one.history().startsAt().isAfter(clock.instant());
    }

    /** The repeated invitation is the same letter once more (E1); pressed twice it goes once, for the count stays what it was. */
    private void inviteAgain(ContactHistory history) {
        switch (sending.send(history.conversation(), history.invitations().size() + 1)) {
            case SendingOutcome.Sent _, SendingOutcome.AlreadySent _ ->
                shown(history, t("outreach.invited-again.notice"));
            case SendingOutcome.Lacking(var missing) ->
                refuse(
                        "invite-again",
                        missing.contains(Missing.ADDRESS)
                                ? t("outreach.no-address.error")
                                : t("outreach.not-complete.error"));
            case SendingOutcome.ConversationOver _, SendingOutcome.OutOfOrder _ -> shown(history, "");
            case SendingOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private Paragraph quote(String words) {
        var quote = classed(new Paragraph(words), "own-words");
        quote.getElement().setAttribute("dir", "auto");
        return quote;
    }

    private void addReason(ContactHistory history, Reason reason) {
        var parts = new Div(new Paragraph(t("outreach.reason." + reason.code().code() + ".option")));
        if (!reason.words().isEmpty()) {
            parts.add(quote(reason.words().text()));
        }
        reason.recording()
                .ifPresent(spoken -> parts.add(
                        new Paragraph(t("outreach.desk-spoken.text")),
                        new Player(texts(), spoken, t("outreach.desk-spoken.label"))));
        reason.heardBy().ifPresent(name -> parts.add(new Paragraph(t("outreach.desk-heard.text", "name", name))));
        reason.takenUp()
                .forEach(taken -> parts.add(
                        new Paragraph(t(
                                "outreach.taken-up.text", "name", taken.officerName(), "day", texts().day(taken.at()))),
                        quote(taken.followUp())));
        if (reason.waits()) {
            var field = Field.input("follow-up-" + reason.id().value(), t("outreach.follow-up.label"), "text", "")
                    .hint(t("outreach.follow-up.hint"));
            parts.add(
                    new Paragraph(t("outreach.desk-waits.text")),
                    field,
                    button(
                            "take-up-" + reason.id().value(),
                            t("outreach.take-up.button"),
                            () -> takeUp(history, reason, field)));
        }
        add(new H2(t("outreach.desk-told.heading", "day", texts().day(reason.toldAt()))), parts);
    }

    private void takeUp(ContactHistory history, Reason reason, Field field) {
        switch (desk.takeUp(reason.id(), reason.words().version(), field.value())) {
            case TakeUpOutcome.Done _ -> shown(history, t("outreach.taken-up.notice"));
            case TakeUpOutcome.FollowUpMissing(var limit) ->
                refuse(field.name(), t("outreach.follow-up.error", "limit", limit));
            case TakeUpOutcome.NewWords _ -> {
                shown(history, "");
                refuse("heading", t("outreach.new-words.error"));
            }
            case TakeUpOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private Facts attempts(ContactHistory history) {
        var list = new Facts();
        history.invitations()
                .forEach(invitation -> list.add(
                        Drawing.LETTER,
                        texts().day(invitation.sentOn()),
                        t("outreach.desk-invited.text"),
                        invitation
                                .returnedOn()
                                .map(day -> t("outreach.desk-returned.text", "day", texts().day(day)))
                                .orElse("")));
        history.attempts()
                .forEach(attempt -> list.add(
                        AttemptText.drawing(attempt.channel()), AttemptText.when(attempt, texts()), attempt(attempt)));
        return list;
    }

    private Component attempt(Attempt attempt) {
        var shown = new Div(new Paragraph(t(
                "outreach.desk-attempt.text",
                "channel",
                t("outreach.channel." + attempt.channel().code() + ".option"),
                "name",
                attempt.name(),
                "result",
                t("outreach.desk-result." + attempt.result().code() + ".option"))));
        if (!attempt.note().isEmpty()) {
            shown.add(quote(attempt.note()));
        }
        if (attempt.isDisputed()) {
            shown.add(new Paragraph(t("outreach.desk-disputed.text")));
            attempt.dispute()
                    .filter(dispute -> !dispute.words().isEmpty())
                    .ifPresent(dispute -> shown.add(quote(dispute.words().text())));
        }
        return shown;
    }

    private void addAttemptForm(ContactHistory history) {
        var now = clock.instant().atZone(Dates.ZONE);
        var channel = Field.select(
                "channel",
                t("outreach.channel.label"),
                picks(Channel.values(), Channel::code, code -> t("outreach.channel." + code + ".option")),
                "");
        var result = Field.select(
                "result",
                t("outreach.desk-result.label"),
                picks(
                        AttemptResult.values(),
                        AttemptResult::code,
                        code -> t("outreach.desk-result." + code + ".option")),
                "");
        var day = Field.input(
                "day", t("outreach.desk-day.label"), "date", now.toLocalDate().toString());
        var time = Field.input("time", t("outreach.desk-time.label"), "time", MINUTES.format(now));
        var madeBy = Field.select(
                "made-by",
                t("outreach.made-by.label"),
                picks(MadeBy.values(), MadeBy::code, code -> t("outreach.made-by." + code + ".option")),
                "");
        var name =
                Field.input("name", t("outreach.desk-name.label"), "text", "").hint(t("outreach.desk-name.hint"));
        var note =
                Field.input("note", t("outreach.desk-note.label"), "text", "").hint(t("outreach.desk-read.hint"));
        add(
                new H2(t("outreach.desk-attempt.heading")),
                channel,
                result,
                day,
                time,
                madeBy,
                name,
                note,
                button("record", t("outreach.record.button"), () -> at(day, time)
                        .ifPresentOrElse(
                                moment -> record(
                                        history,
                                        new NewAttempt(
                                                Channel.ofCode(channel.value()).orElseThrow(),
                                                moment,
                                                MadeBy.ofCode(madeBy.value()).orElseThrow(),
                                                name.value(),
                                                AttemptResult.ofCode(result.value())
                                                        .orElseThrow(),
                                                note.value())),
                                () -> refuse(day.name(), t("outreach.desk-when.error")))));
    }

    private static <E extends Enum<E>> List<Pick> picks(
            E[] values, Function<E, String> code, Function<String, String> label) {
        return Arrays.stream(values)
                .map(code)
                .map(one -> new Pick(one, label.apply(one)))
                .toList();
    }

    private static Optional<Instant> at(Field day, Field time) {
        try {
            return Optional.of(LocalDate.parse(day.value())
                    .atTime(LocalTime.parse(time.value()))
                    .atZone(Dates.ZONE)
                    .toInstant());
        } catch (DateTimeParseException notFilledIn) {
            return Optional.empty();
        }
    }

    private void record(ContactHistory history, NewAttempt attempt) {
        switch (desk.record(history.conversation(), attempt)) {
            case AttemptOutcome.Recorded _ -> shown(history, t("outreach.recorded.notice"));
            case AttemptOutcome.NotYet _ -> refuse("day", t("outreach.not-yet.error"));
            case AttemptOutcome.OtherResult _ -> refuse("result", t("outreach.other-result.error"));
            case AttemptOutcome.HelperMissing _ -> refuse("made-by", t("outreach.helper-missing.error"));
            case AttemptOutcome.NotAllowed _ -> refuse("channel", t("outreach.not-allowed.error"));
            case AttemptOutcome.TooLong(var limit) -> refuse("note", t("outreach.too-long.error", "limit", limit));
            case AttemptOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private void addReasonForm(ContactHistory history) {
        var code = Field.select(
                "reason",
                t("outreach.desk-reason.label"),
                picks(ReasonCode.values(), ReasonCode::code, one -> t("outreach.reason." + one + ".option")),
                "");
        var words = Field.input("reason-words", t("outreach.desk-reason-words.label"), "text", "")
                .hint(t("outreach.desk-read.hint"));
        add(
                new H2(t("outreach.desk-reason.heading")),
                code,
                words,
                button("hear", t("outreach.hear.button"), () -> hear(history, code, words)));
    }

    private void hear(ContactHistory history, Field code, Field words) {
        switch (desk.hear(
                history.conversation(), ReasonCode.ofCode(code.value()).orElseThrow(), words.value())) {
            case ReasonOutcome.Told _ -> shown(history, t("outreach.recorded.notice"));
            case ReasonOutcome.WordsMissing _ -> refuse(words.name(), t("outreach.words-missing.error"));
            case ReasonOutcome.TooLong(var limit) -> refuse(words.name(), t("outreach.too-long.error", "limit", limit));
            case ReasonOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private void addSanction(DeskCase one) {
        var history = one.history();
        add(new H2(t("outreach.desk-sanction.heading")));
        if (history.proposal().isPresent()) {
            var proposal = history.proposal().get();
            add(
                    new Paragraph(t(
                            "outreach.desk-proposed.text",
                            "name",
                            proposal.officerName(),
                            "day",
                            texts().day(proposal.proposedAt()))),
                    quote(proposal.grounds()));
            return;
        }
        if (!one.lacks().isEmpty()) {
            var lacks = new UnorderedList();
            one.lacks().forEach(lack -> lacks.add(new ListItem(words(lack))));
            add(new Paragraph(t("outreach.desk-lacks.text")), lacks);
            return;
        }
        var grounds =
                Field.input("grounds", t("outreach.grounds.label"), "text", "").hint(t("outreach.desk-read.hint"));
        add(
                new Paragraph(t("outreach.desk-sanction.text")),
                grounds,
                button("propose", t("outreach.propose.button"), () -> propose(history, grounds)));
    }

    private String words(Lack lack) {
        return switch (lack) {
            case Lack.Obliged _ -> t("outreach.lack-obliged.text");
            case Lack.Invitations(var delivered) -> t("outreach.lack-invitations.text", "count", delivered);
            case Lack.ReasonTakenUp(var toldAt) -> t("outreach.lack-reason.text", "day", texts().day(toldAt));
            case Lack.Channels(var tried) -> t("outreach.lack-channels.text", "count", tried.size());
            case Lack.Calls(var tried) -> t("outreach.lack-calls.text", "count", tried.size());
            case Lack.HomeVisit _ -> t("outreach.lack-visit.text");
        };
    }

    private void propose(ContactHistory history, Field grounds) {
        switch (desk.propose(history.conversation(), grounds.value())) {
            case ProposalOutcome.Proposed _, ProposalOutcome.ProposedBefore _ ->
                shown(history, t("outreach.proposed.notice"));
            // What is missing now stands on the page again.
            case ProposalOutcome.Refused _ -> {
                shown(history, "");
                refuse("heading", t("outreach.refused.error"));
            }
            case ProposalOutcome.Settled _ -> refuse(grounds.name(), t("outreach.settled.error"));
            case ProposalOutcome.GroundsMissing(var limit) ->
                refuse(grounds.name(), t("outreach.grounds.error", "limit", limit));
            case ProposalOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private void shown(ContactHistory history, String done) {
        show(history.conversation(), done);
        focusHeading();
    }

    private void refuse(String controlId, String why) {
        showErrors(new ErrorSummary(texts(), List.of(new ErrorSummary.Problem(controlId, why))));
    }

    private static NativeButton button(String id, String label, SerializableRunnable act) {
        var button = new NativeButton(label, event -> act.run());
        button.addClassName("secondary");
        button.getElement().setAttribute("type", "button");
        button.setId(id);
        return button;
    }
}

package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.outreach.AttemptOutcome;
import nl.mijngesprek.portal.outreach.AttemptResult;
import nl.mijngesprek.portal.outreach.Channel;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.MadeBy;
import nl.mijngesprek.portal.outreach.NewAttempt;
import nl.mijngesprek.portal.outreach.OutreachDesk;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Field;

/** Where the officer records an attempt: how, when, by whom, and what came of it (E4). */
final class AttemptForm extends CasePart {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final transient OutreachDesk desk;

    AttemptForm(CaseView page, ContactHistory history, OutreachDesk desk, Clock clock) {
        super(page, history);
        this.desk = desk;
        var now = clock.instant().atZone(Dates.ZONE);
        var channel = Field.select(
                "channel",
                t("outreach.channel.label"),
                Field.picks(
                        List.of(Channel.values()), Channel::code, code -> t("outreach.channel." + code + ".option")),
                "");
        var result = Field.select(
                "result",
                t("outreach.desk-result.label"),
                Field.picks(
                        List.of(AttemptResult.values()),
                        AttemptResult::code,
                        code -> t("outreach.desk-result." + code + ".option")),
                "");
        var day = Field.input(
                "day", t("outreach.desk-day.label"), "date", now.toLocalDate().toString());
        var time = Field.input("time", t("outreach.desk-time.label"), "time", MINUTES.format(now));
        var madeBy = Field.select(
                "made-by",
                t("outreach.made-by.label"),
                Field.picks(List.of(MadeBy.values()), MadeBy::code, code -> t("outreach.made-by." + code + ".option")),
                "");
        var name =
                Field.input("name", t("outreach.desk-name.label"), "text", "").hint(t("outreach.desk-name.hint"));
        var note = WritingHelp.under(
                Field.input("note", t("outreach.desk-note.label"), "text", "").hint(t("outreach.desk-read.hint")),
                texts());
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
                                moment -> record(new NewAttempt(
                                        Channel.ofCode(channel.value()).orElseThrow(),
                                        moment,
                                        MadeBy.ofCode(madeBy.value()).orElseThrow(),
                                        name.value(),
                                        AttemptResult.ofCode(result.value()).orElseThrow(),
                                        note.value())),
                                () -> showError(day.name(), t("outreach.desk-when.error")))));
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

    private void record(NewAttempt attempt) {
        switch (desk.record(history().conversation(), attempt)) {
            case AttemptOutcome.Recorded _ -> shown(t("outreach.recorded.notice"));
            case AttemptOutcome.NotYet _ -> showError("day", t("outreach.not-yet.error"));
            case AttemptOutcome.OtherResult _ -> showError("result", t("outreach.other-result.error"));
            case AttemptOutcome.HelperMissing _ -> showError("made-by", t("outreach.helper-missing.error"));
            case AttemptOutcome.NotAllowed _ -> showError("channel", t("outreach.not-allowed.error"));
            case AttemptOutcome.TooLong(var limit) -> showError("note", t("outreach.too-long.error", "limit", limit));
            case AttemptOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}

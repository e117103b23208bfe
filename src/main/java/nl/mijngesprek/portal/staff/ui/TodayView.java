package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.clientsupport.CompanionsTold;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Interpreter;
import nl.mijngesprek.portal.outcome.ui.OutcomeNavigation;
import nl.mijngesprek.portal.questionnaire.ui.QuestionnaireNavigation;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Agenda;
import nl.mijngesprek.portal.staff.Appointment;
import nl.mijngesprek.portal.staff.Calls;
import nl.mijngesprek.portal.staff.FailedMessages;

/** The officer's day: whom to call, and whom they talk to, when, where, and what that client chose to share. */
@Route("gemeente")
@RolesAllowed("OFFICER")
class TodayView extends Page implements BeforeEnterObserver {

    private final transient Agenda agenda;
    private final transient Calls calls;
    private final transient FailedMessages failed;
    private final transient CompanionsTold companions;
    private final transient Clock clock;

    TodayView(Texts texts, Agenda agenda, Calls calls, FailedMessages failed, CompanionsTold companions, Clock clock) {
        super(texts);
        this.agenda = agenda;
        this.calls = calls;
        this.failed = failed;
        this.companions = companions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        var today = Dates.dayOf(clock.instant());
        heading(t("staff.today.heading"));
        add(classed(new Paragraph(t("staff.today.day.text", "day", texts().day(today))), "lead"));
        showCalls();
        var failures = failed.count();
        if (failures > 0) {
            add(new Notice(Tone.CARE, Drawing.WARNING, "", t("staff.failed-count.notice", "count", failures))
                    .with(new Anchor(OfficerNavigation.FAILED, t("staff.failed.link"))));
        }
        add(new H2(t("staff.today-own.heading")));
        var appointments = agenda.fromToday();
        var told = companions.of(
                appointments.stream().map(Appointment::conversation).toList());
        var byDay = appointments.stream()
                .collect(Collectors.partitioningBy(
                        appointment -> Dates.dayOf(appointment.startsAt()).equals(today)));
        show(byDay.getOrDefault(true, List.of()), told, "today", "staff.today.caption.label", "staff.today.empty.text");
        add(new H2(t("staff.today-next.heading")));
        show(
                byDay.getOrDefault(false, List.of()),
                told,
                "next",
                "staff.today-next.caption.label",
                "staff.today-next.empty.text");
    }

    private void showCalls() {
        add(new H2(t("staff.calls.heading")));
        var wanted = calls.now();
        if (wanted.isEmpty()) {
            add(new Paragraph(t("staff.calls.empty")));
            return;
        }
        var table = new DataTable(
                "calls",
                t("staff.calls.label"),
                List.of(
                        t("staff.table.client.label"),
                        t("staff.calls-phone.label"),
                        t("staff.calls-about.label"),
                        t("staff.calls-language.label"),
                        t("staff.calls-tried.label")));
        wanted.forEach(call -> table.row(
                new Anchor(OfficerNavigation.call(call.conversation()), call.clientName()),
                CallView.phone(call, texts()),
                CallView.about(call, texts()),
                CallView.language(call, texts()),
                lines(call.tries().stream()
                        .map(one -> CallView.words(one, texts()))
                        .toList())));
        add(table);
    }

    private void show(
            List<Appointment> appointments,
            Map<ConversationId, String> told,
            String id,
            String captionKey,
            String emptyKey) {
        if (appointments.isEmpty()) {
            add(new Paragraph(t(emptyKey)));
            return;
        }
        var isToday = id.equals("today");
        var table = new DataTable(
                id,
                t(captionKey),
                List.of(
                        t("staff.table.client.label"),
                        t(isToday ? "staff.table.time.label" : "staff.table.day.label"),
                        t("staff.table.place.label"),
                        t("staff.table.answer.label"),
                        t("staff.table.needs.label")));
        appointments.forEach(appointment -> table.row(
                ways(appointment),
                isToday ? texts().time(appointment.startsAt()) : moment(appointment),
                lines(t("staff.place.%s.text".formatted(appointment.place().code())), appointment.address()),
                lines(answer(appointment), appointment.words()),
                lines(needs(appointment, told))));
        add(table);
    }

    private Div ways(Appointment appointment) {
        return new Div(
                new Div(new Anchor(
                        OutcomeNavigation.conversation(appointment.conversation()), appointment.clientName())),
                new Div(new Anchor(
                        QuestionnaireNavigation.preparation(appointment.conversation()), t("staff.prepare.link"))));
    }

    private String moment(Appointment appointment) {
        return texts().day(appointment.startsAt()) + ", " + texts().time(appointment.startsAt());
    }

    private String answer(Appointment appointment) {
        return appointment
                .answer()
                .map(choice -> t("staff.answer.%s.text".formatted(choice.code())))
                .orElseGet(() -> t("staff.answer.none.text"));
    }

    private List<String> needs(Appointment appointment, Map<ConversationId, String> told) {
        var arrangement = appointment.arrangement();
        var lines = new ArrayList<String>();
        arrangement
                .place()
                .map(wish -> t("staff.place.%s.text".formatted(wish.kind().code())))
                .ifPresent(place -> lines.add(t("staff.place-wish.text", "place", place)));
        arrangement
                .companion()
                .ifPresent(companion -> lines.add(t("staff.companion.%s.text".formatted(companion.code()))));
        Optional.ofNullable(told.get(appointment.conversation()))
                .ifPresent(who -> lines.add(t("clientsupport.companion-told.text", "companion", who)));
        arrangement.interpreter().ifPresent(interpreter -> lines.add(words(interpreter)));
        arrangement.needs().stream()
                .sorted()
                .forEach(need -> lines.add(t("staff.need.%s.text".formatted(need.code()))));
        return lines;
    }

    private String words(Interpreter interpreter) {
        return switch (interpreter.code()) {
            case "none" -> t("staff.interpreter-none.text");
            case "sign" -> t("staff.interpreter-sign.text");
            case "other" -> t("staff.interpreter-other.text");
            default -> t("staff.interpreter.text", "language", texts().languageName(interpreter.code()));
        };
    }

    private static Component lines(String... lines) {
        return lines(List.of(lines));
    }

    private static Component lines(List<String> lines) {
        var cell = new Div();
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> cell.add(new Div(line)));
        return cell;
    }
}

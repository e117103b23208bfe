package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.mijngesprek.portal.outcome.Held;
import nl.mijngesprek.portal.outcome.NewStep;
import nl.mijngesprek.portal.outcome.Outcomes;
import nl.mijngesprek.portal.outcome.StepKind;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;

/** What follows on the conversation, and where the officer writes down one step more. */
final class StepsPart extends ConversationPart {

    private static final int WEEKS_TO_FOLLOW_UP = 6;

    private final transient Outcomes outcomes;

    private record Form(Field kind, Field receiver, Field words, Field creditedTo, Field followUp) {}

    StepsPart(ConversationView page, Held held, Outcomes outcomes, Clock clock) {
        super(page, held);
        this.outcomes = outcomes;
        add(
                new H2(t("outcome.steps.heading")),
                held.steps().isEmpty()
                        ? new Paragraph(t("outcome.steps.empty"))
                        : StepTable.of(
                                held.steps(), texts(), outcomes, () -> shown(t("outcome.step-advanced.notice"))));
        addForm(Dates.dayOf(clock.instant()).plusWeeks(WEEKS_TO_FOLLOW_UP));
    }

    private void addForm(LocalDate followUp) {
        var form = new Form(
                Field.select(
                        "kind",
                        t("outcome.kind.label"),
                        Field.picks(
                                List.of(StepKind.values()),
                                StepKind::code,
                                code -> t("outcome.kind.%s.option".formatted(code))),
                        ""),
                Field.input("receiver", t("outcome.receiver.label"), "text", ""),
                Field.input("agreed", t("outcome.agreed.label"), "text", ""),
                Field.input("credited", t("outcome.credited.label"), "text", ""),
                Field.input("follow-up", t("outcome.follow-up.label"), "date", followUp.toString()));
        add(
                form.kind(),
                form.receiver(),
                form.words(),
                form.creditedTo(),
                form.followUp(),
                new Actions(texts()).secondary(t("outcome.step.button"), () -> keep(form)));
    }

    private void keep(Form form) {
        try {
            var step = new NewStep(
                    StepKind.ofCode(form.kind().value()).orElse(StepKind.AGREEMENT),
                    form.receiver().value(),
                    form.words().value(),
                    form.creditedTo().value(),
                    LocalDate.parse(form.followUp().value()));
            after(outcomes.add(held().conversation(), step), form.receiver(), t("outcome.step-kept.notice"));
        } catch (DateTimeException notADay) {
            showError(form.followUp().name(), t("outcome.day.error"));
        }
    }
}

package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.outcome.Outcomes;
import nl.mijngesprek.portal.outcome.Step;
import nl.mijngesprek.portal.outcome.StepStatus;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Steps as officers see them, each with the button that says it is one further. */
final class StepTable {

    private StepTable() {}

    static DataTable of(List<Step> steps, Texts texts, Outcomes outcomes, SerializableRunnable advanced) {
        var table = new DataTable(
                "steps",
                texts.get("outcome.steps.label"),
                List.of(
                        texts.get("outcome.step-client.label"),
                        texts.get("outcome.kind.label"),
                        texts.get("outcome.receiver.label"),
                        texts.get("outcome.follow-up.label"),
                        texts.get("outcome.credited.label"),
                        texts.get("outcome.status.label")));
        steps.forEach(step -> table.row(
                new Anchor(OutcomeNavigation.conversation(step.conversation()), step.clientName()),
                lines(texts.get("outcome.kind.%s.option".formatted(step.kind().code())), step.words()),
                step.receiver(),
                texts.day(step.followUpOn()),
                // Counted to nothing is said, not left out (H2).
                step.creditedTo().isEmpty() ? texts.get("outcome.uncredited.text") : step.creditedTo(),
                status(step, texts, outcomes, advanced)));
        return table;
    }

    /** What the status means for this kind of step. */
    static String status(Step step, Texts texts) {
        return texts.get(
                "outcome.status." + step.kind().code() + "." + step.status().code() + ".text");
    }

    private static Component status(Step step, Texts texts, Outcomes outcomes, SerializableRunnable advanced) {
        var cell = lines(status(step, texts));
        next(step.status()).ifPresent(next -> {
            var button = new NativeButton(
                    texts.get("outcome.status." + step.kind().code() + "." + next.code() + ".text"), event -> {
                        outcomes.advance(step.id(), next);
                        advanced.run();
                    });
            button.getElement().setAttribute("type", "button");
            button.setId("advance-" + step.id().value());
            button.addClassName("secondary");
            cell.add(button);
        });
        return cell;
    }

    private static Optional<StepStatus> next(StepStatus status) {
        return switch (status) {
            case ASKED -> Optional.of(StepStatus.RUNNING);
            case RUNNING -> Optional.of(StepStatus.DONE);
            case DONE -> Optional.empty();
        };
    }

    private static Div lines(String... lines) {
        var cell = new Div();
        for (var line : lines) {
            if (!line.isBlank()) {
                cell.add(new Div(new Span(line)));
            }
        }
        return cell;
    }
}

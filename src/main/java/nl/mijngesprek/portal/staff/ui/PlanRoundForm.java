package nl.mijngesprek.portal.staff.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Part;
import nl.mijngesprek.portal.staff.Capacity;
import nl.mijngesprek.portal.staff.QuestionnaireChoice;
import nl.mijngesprek.portal.staff.RoundId;
import nl.mijngesprek.portal.staff.RoundPlan;
import nl.mijngesprek.portal.staff.Rounds;

/** What an officer fills in for a new round; sent twice it is the same round. */
final class PlanRoundForm extends Part {

    static final String NEIGHBOURHOOD = "neighbourhood";
    static final String MOST = "most";
    static final String FROM = "from";
    static final String QUESTIONNAIRE = "questionnaire";

    private final transient RoundId id = RoundId.random();
    private final transient Rounds rounds;
    private final Field neighbourhood;
    private final Field most;
    private final Field from;
    private final Field obligation;
    private final Field questionnaire;

    PlanRoundForm(PlanRoundView page, List<Capacity> capacities, Rounds rounds, LocalDate firstDay) {
        super(page);
        this.rounds = rounds;
        neighbourhood = Field.select(
                NEIGHBOURHOOD,
                t("staff.rounds-neighbourhood.label"),
                capacities.stream().map(this::pick).toList(),
                "");
        most = Field.input(MOST, t("staff.round-most.label"), "number", String.valueOf(RoundPlan.USUAL));
        from = Field.input(FROM, t("staff.round-from.label"), "date", firstDay.toString());
        obligation = Field.select(
                "obligation",
                t("staff.rounds-kind.label"),
                Field.picks(
                        List.of(Obligation.values()),
                        Obligation::code,
                        code -> t("staff.obligation.%s.text".formatted(code))),
                "");
        questionnaire = Field.select(
                QUESTIONNAIRE,
                t("staff.round-questionnaire.label"),
                rounds.questionnaires().stream().map(this::pick).toList(),
                "");
        add(neighbourhood, most, from, obligation, questionnaire);
    }

    private Pick pick(Capacity capacity) {
        return new Pick(
                capacity.neighbourhood(),
                capacity.perMonth()
                        .map(perMonth -> t(
                                "staff.round-due-room.option",
                                "neighbourhood",
                                capacity.neighbourhood(),
                                "due",
                                String.valueOf(capacity.due()),
                                "room",
                                String.valueOf(perMonth)))
                        .orElseGet(() -> t(
                                "staff.round-due.option",
                                "neighbourhood",
                                capacity.neighbourhood(),
                                "due",
                                String.valueOf(capacity.due()))));
    }

    private Pick pick(QuestionnaireChoice choice) {
        return new Pick(
                choice.id().toString(),
                t(
                        "staff.questionnaire.%s.option".formatted(choice.aim().code()),
                        "title",
                        texts().pick(choice.title())));
    }

    /** The round as it is filled in; where that is none, the page says so and this is empty. */
    Optional<RoundPlan> plan() {
        clearErrors();
        var chosen = rounds.questionnaires().stream()
                .filter(choice -> choice.id().toString().equals(questionnaire.value()))
                .findFirst();
        var kind = Obligation.ofCode(obligation.value());
        if (chosen.isEmpty() || kind.isEmpty()) {
            showError(QUESTIONNAIRE, t("staff.round-form.error"));
            return Optional.empty();
        }
        try {
            return Optional.of(new RoundPlan(
                    id,
                    neighbourhood.value(),
                    Integer.parseInt(most.value()),
                    chosen.get().aim(),
                    kind.get(),
                    chosen.get().id(),
                    LocalDate.parse(from.value())));
        } catch (DateTimeException | NumberFormatException notFilledIn) {
            showError(FROM, t("staff.round-form.error"));
            return Optional.empty();
        }
    }
}

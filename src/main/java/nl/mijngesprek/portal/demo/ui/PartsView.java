package nl.mijngesprek.portal.demo.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.DateFields;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.ErrorSummary.Problem;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.SummaryList;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Every page part in its states, to be looked at and tested one by one. Nothing typed here is kept; outside the demo it is not there. */
@Route("parts")
@RolesAllowed("CLIENT")
class PartsView extends Page implements BeforeEnterObserver {

    private static final String WORDS = "parts.sample.text";

    private final boolean shown;
    private final transient Clock clock;

    PartsView(Texts texts, Environment environment, Clock clock) {
        super(texts);
        this.clock = clock;
        shown = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!shown) {
            throw new NotFoundException();
        }
        begin();
        backTo("/mijn/");
        step(t("questionnaire.step.text", "position", 1, "count", 9));
        heading(t("parts.page.heading"));
        add(new Paragraph(t(WORDS)));
        addNotices();
        addChoices();
        addTextAnswers();
        addLists();
        add(new ErrorSummary(texts(), List.of(new Problem("choice-1", t("invitation.answer.error")))));
        add(new Actions(texts())
                .primary(t("questionnaire.next.button"), () -> {})
                .secondary(t("questionnaire.take-back.button"), () -> {})
                .secondaryLink("/mijn/", t("questionnaire.skip.link"))
                .plainLink("/mijn/", t("questionnaire.stop.link")));
    }

    private void addNotices() {
        add(new H2(t("parts.notices.heading")));
        add(
                new Notice(Tone.INFO, Drawing.INFO, t("parts.page.heading"), t(WORDS)),
                new Notice(Tone.DONE, Drawing.CHECK, t("parts.page.heading"), t(WORDS)),
                new Notice(Tone.CARE, Drawing.WARNING, "", t(WORDS)));
    }

    private void addChoices() {
        var choices = Arrays.stream(Drawing.values())
                .limit(3)
                .map(drawing -> new Choice(drawing.name(), texts().piece(WORDS), Optional.of(drawing)))
                .toList();
        var legend = texts().piece("parts.choices.heading");
        add(
                new H2(legend.words()),
                new RadioList(texts(), "choice", legend, true, choices),
                new RadioList(texts(), "chosen", legend, true, choices).choose(Drawing.HOUSE.name()));
    }

    private void addTextAnswers() {
        var label = t("questionnaire.words.label");
        var saved = new Words(t(WORDS), 1, clock.instant());
        var refused = new TextAnswer(texts(), "refused", label, saved, (typed, version) -> new Words.TooLong(1));
        add(
                new H2(t("parts.text.heading")),
                new TextAnswer(texts(), "empty", label, Words.NONE, this::pretend)
                        .examples(
                                t("questionnaire.examples.label"), List.of(texts().piece(WORDS), texts().piece(WORDS)))
                        .hint(t("questionnaire.words.hint")),
                new TextAnswer(texts(), "saved", label, saved, this::pretend),
                new DateFields(
                        texts(),
                        "date",
                        texts().piece("parts.text.heading"),
                        new TypedDate("31", "2", "2020"),
                        date -> Optional.of(clock.instant())),
                refused);
        refused.save();
    }

    private Words.Saving pretend(String typed, int version) {
        return new Words.Saved(new Words(typed, version + 1, clock.instant()));
    }

    private void addLists() {
        var card = new HomeCard(1, Drawing.LETTER, "/mijn/", t("parts.page.heading"), t(WORDS));
        var words = texts().piece(WORDS);
        add(
                new H2(t("parts.lists.heading")),
                new Facts().add(Drawing.PERSON, t("invitation.who.label"), t(WORDS), t(WORDS)),
                new SummaryList(texts())
                        .add(words, Optional.empty(), "", "/mijn/", t("questionnaire.change.link", "position", 1))
                        .add(
                                words,
                                Optional.of(words),
                                t(WORDS),
                                "/mijn/",
                                t("questionnaire.change.link", "position", 2)),
                new CardList(true, List.of(card)),
                new CardList(false, List.of(card, card)),
                new More(t("questionnaire.why.label"), new Paragraph(t(WORDS))),
                new PhoneLink(texts(), texts().phone()));
    }
}

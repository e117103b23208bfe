package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.HandOver;
import nl.mijngesprek.portal.questionnaire.HandOverOutcome;
import nl.mijngesprek.portal.questionnaire.HandOvers;
import nl.mijngesprek.portal.questionnaire.Part;
import nl.mijngesprek.portal.questionnaire.Translation;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CheckList;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says what of the list the officer may read: each thing by itself, or all at once; and reads what was translated. */
@Route(QuestionnaireNavigation.SHARE_ROUTE)
@RolesAllowed("CLIENT")
class ShareView extends Page implements BeforeEnterObserver {

    private static final String READ = "read";

    private final transient HandOvers handOvers;
    private final transient AnswerSheets sheets;
    private final transient PartWords partWords;
    private final transient Clock clock;

    ShareView(Texts texts, HandOvers handOvers, AnswerSheets sheets, Clock clock) {
        super(texts);
        this.handOvers = handOvers;
        this.sheets = sheets;
        this.clock = clock;
        partWords = new PartWords(texts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters()
                        .get(QuestionnaireNavigation.CONVERSATION)
                        .flatMap(ConversationId::parse)
                        .flatMap(handOvers::find)
                        .orElseThrow(NotFoundException::new),
                Optional.empty());
    }

    private void show(HandOver handOver, Optional<String> done) {
        begin();
        backTo(QuestionnaireNavigation.check(handOver.sheet().conversation()));
        heading(t("questionnaire.share.heading"));
        done.ifPresent(words -> add(new Notice(Tone.DONE, Drawing.CHECK, "", words)));
        var officer = handOver.officer().name();
        add(classed(new Paragraph(t("questionnaire.share.text", "officer", officer)), "lead"));
        add(new Notice(
                Tone.INFO,
                Drawing.INFO,
                "",
                handOver.over() ? t("questionnaire.share-over.text") : t("questionnaire.share-how.text")));
        KeepingWords.after(texts(), handOver.sheet(), clock.instant()).ifPresent(this::add);
        if (handOver.parts().isEmpty()) {
            if (!handOver.sheet().isRemoved()) {
                add(new Paragraph(t("questionnaire.share.empty")));
            }
            return;
        }
        showOwnTopics(handOver);
        showWishes(handOver);
        showAlready(handOver);
        showAnswers(handOver);
        if (!handOver.over()) {
            showWays(handOver);
        }
    }

    private void showOwnTopics(HandOver handOver) {
        if (handOver.ownTopics().isEmpty()) {
            return;
        }
        add(new H2(t("questionnaire.share-own.heading")));
        var number = 0;
        for (var topic : handOver.ownTopics()) {
            number++;
            var title = texts().piece("questionnaire.share-own.label", "number", number);
            show(
                    handOver,
                    new Part.Own(topic.id()),
                    title,
                    partWords.own(topic.words(), Optional.empty()).stream().toList(),
                    translation -> partWords.translation(translation, topic.words()));
        }
    }

    private void showWishes(HandOver handOver) {
        if (handOver.unwelcome().isEmpty()) {
            return;
        }
        add(new H2(t("questionnaire.share-wishes.heading")));
        handOver.unwelcome()
                .forEach(topic -> show(
                        handOver,
                        new Part.Wished(topic.id()),
                        texts().piece(topic.title()),
                        List.of(new Paragraph(t("questionnaire.wish-"
                                + handOver.sheet().wishFor(topic).code() + ".text"))),
                        _ -> Optional.empty()));
    }

    private void showAlready(HandOver handOver) {
        var doing = handOver.sheet().alreadyDoing();
        if (!doing.isEmpty()) {
            add(new H2(t("questionnaire.share-already.heading")));
            show(
                    handOver,
                    new Part.Already(),
                    texts().piece("questionnaire.share-already.label"),
                    partWords.already(doing),
                    translation -> partWords.translation(translation, doing.words()));
        }
    }

    private void showAnswers(HandOver handOver) {
        if (handOver.answers().isEmpty()) {
            return;
        }
        add(new H2(t("questionnaire.share-answers.heading")));
        handOver.answers()
                .forEach(answered -> show(
                        handOver,
                        new Part.ToQuestion(answered.question().id()),
                        partWords.question(answered),
                        partWords.answer(answered, t("recording.own.label")),
                        translation -> partWords.translation(translation, answered.answer())));
    }

    private void show(
            HandOver handOver,
            Part part,
            LocalText.Piece title,
            List<Component> lines,
            Function<Translation, Optional<Component>> translated) {
        var heading = new H3();
        texts().say(heading, title);
        add(heading);
        lines.forEach(this::add);
        handOver.translation(part).flatMap(translated).ifPresent(this::add);
        var officer = handOver.officer().name();
        var state = classed(new Paragraph(state(handOver.since(part), officer)), "hint");
        if (!handOver.over()) {
            var name = "part-" + (handOver.parts().indexOf(part) + 1);
            var conversation = handOver.sheet().conversation();
            add(new CheckList(
                    texts(),
                    name,
                    title,
                    List.of(new Choice(
                            READ,
                            texts().piece("questionnaire.share-read.option", "officer", officer),
                            Optional.of(Drawing.EYE))),
                    handOver.since(part).isPresent() ? Set.of(READ) : Set.of(),
                    chosen -> {
                        clearErrors();
                        var outcome = chosen.isEmpty()
                                ? handOvers.keep(conversation, part)
                                : handOvers.handOver(conversation, part);
                        switch (outcome) {
                            case HandOverOutcome.HandedOver(var since) ->
                                state.setText(state(Optional.of(since), officer));
                            case HandOverOutcome.TakenBack _ -> state.setText(state(Optional.empty(), officer));
                            case HandOverOutcome.ConversationPassed passed -> refuse(passed);
                            // Emptied or no longer asked in another window: shown as it is now.
                            case HandOverOutcome.NotFound _, HandOverOutcome.ClientDecides _ ->
                                again(conversation, Optional.empty());
                        }
                    }));
        }
        add(state);
    }

    private String state(Optional<Instant> since, String officer) {
        return since.map(at -> t(
                        "questionnaire.share-since.text",
                        "officer",
                        officer,
                        "day",
                        texts().day(at),
                        "time",
                        texts().time(at)))
                .orElseGet(() -> t("questionnaire.share-kept.text"));
    }

    private void showWays(HandOver handOver) {
        var conversation = handOver.sheet().conversation();
        var officer = handOver.officer().name();
        add(new Actions(texts())
                .primary(
                        t("questionnaire.share-all.button"),
                        () -> say(
                                conversation,
                                sheets.handOver(conversation),
                                t("questionnaire.share-all.notice", "officer", officer)))
                .secondary(
                        t("questionnaire.share-none.button"),
                        () -> say(conversation, sheets.takeBack(conversation), t("questionnaire.share-none.notice")))
                .plainLink("/mijn/", t("questionnaire.home.link")));
    }

    private void say(ConversationId conversation, HandOverOutcome outcome, String done) {
        switch (outcome) {
            case HandOverOutcome.HandedOver _, HandOverOutcome.TakenBack _ -> again(conversation, Optional.of(done));
            case HandOverOutcome.ConversationPassed passed -> refuse(passed);
            case HandOverOutcome.NotFound _, HandOverOutcome.ClientDecides _ -> throw new NotFoundException();
        }
    }

    private void again(ConversationId conversation, Optional<String> done) {
        show(handOvers.find(conversation).orElseThrow(NotFoundException::new), done);
        focusHeading();
    }

    private void refuse(HandOverOutcome.ConversationPassed passed) {
        showError("heading", t("questionnaire.passed.error", "day", texts().day(passed.startsAt())));
    }
}

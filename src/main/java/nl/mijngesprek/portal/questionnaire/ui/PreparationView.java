package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.Answer;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.Part;
import nl.mijngesprek.portal.questionnaire.Preparation;
import nl.mijngesprek.portal.questionnaire.Preparations;
import nl.mijngesprek.portal.questionnaire.Translation;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The officer prepares with what the client handed over, what the client finds most important first; nothing is said of the rest. */
@Route(QuestionnaireNavigation.PREPARATION_ROUTE)
@RolesAllowed("OFFICER")
class PreparationView extends Page implements BeforeEnterObserver {

    private final transient Preparations preparations;
    private final transient List<PreparationAddition> additions;
    private final transient PartWords partWords;
    private int translations;

    PreparationView(Texts texts, Preparations preparations, List<PreparationAddition> additions) {
        super(texts);
        this.preparations = preparations;
        this.additions = additions;
        partWords = new PartWords(texts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var preparation = event.getRouteParameters()
                .get(QuestionnaireNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .flatMap(preparations::find)
                .orElseThrow(NotFoundException::new);
        begin();
        translations = 0;
        backTo(StaffLinks.HOME);
        heading(t("questionnaire.prepare.heading", "name", preparation.clientName()));
        add(classed(
                new Paragraph(t(
                        "questionnaire.prepare.text",
                        "day",
                        texts().day(preparation.startsAt()),
                        "time",
                        texts().time(preparation.startsAt()))),
                "lead"));
        removed(preparation).ifPresent(words -> add(new Notice(Tone.INFO, Drawing.LOCK, "", words)));
        var added = additions.stream()
                .flatMap(addition -> addition.of(preparation.conversation(), texts()).stream())
                .toList();
        if (!preparation.isEmpty()) {
            showShared(preparation);
        } else if (added.isEmpty() && preparation.longTermOver().isEmpty()) {
            add(new Paragraph(t("questionnaire.prepare.empty")));
        }
        add(added.toArray(Component[]::new));
    }

    private void showShared(Preparation preparation) {
        add(new Notice(Tone.INFO, Drawing.EYE, "", t("questionnaire.prepare-shared.notice")));
        showOwnTopics(preparation);
        showWishes(preparation);
        showAlready(preparation);
        preparation
                .topics()
                .forEach(topic -> showAnswers(
                        preparation, texts().piece(topic.title()), preparation.answersAbout(Optional.of(topic))));
        showAnswers(
                preparation,
                texts().piece("questionnaire.prepare-answers.heading"),
                preparation.answersAbout(Optional.empty()));
    }

    /** Said of every list that was kept long enough, whatever was in it. */
    private Optional<String> removed(Preparation preparation) {
        return preparation
                .longTermOver()
                .map(at -> t("questionnaire.prepare-removed-all.text", "day", texts().day(at)))
                .or(() -> preparation
                        .shortTermOver()
                        .map(at -> t("questionnaire.prepare-removed.text", "day", texts().day(at))));
    }

    private void showOwnTopics(Preparation preparation) {
        if (preparation.ownTopics().isEmpty()) {
            return;
        }
        add(new H2(t("questionnaire.prepare-own.heading")));
        var list = new OrderedList();
        preparation.ownTopics().forEach(topic -> {
            var item = new ListItem();
            partWords.own(topic.words(), Optional.empty()).ifPresent(item::add);
            item.add(translation(preparation, new Part.Own(topic.id()), topic.words()));
            list.add(item);
        });
        add(list);
    }

    private void showWishes(Preparation preparation) {
        var wished = preparation.topics().stream()
                .filter(topic -> preparation.wishes().containsKey(topic.id()))
                .toList();
        if (wished.isEmpty()) {
            return;
        }
        add(new H2(t("questionnaire.prepare-wishes.heading")));
        wished.forEach(topic -> {
            var heading = new H3();
            say(heading, topic.title());
            Optional.ofNullable(preparation.wishes().get(topic.id()))
                    .ifPresent(wish -> add(
                            heading, new Paragraph(t("questionnaire.prepare-wish.%s.text".formatted(wish.code())))));
        });
    }

    private void showAlready(Preparation preparation) {
        var doing = preparation.alreadyDoing();
        if (doing.isEmpty()) {
            return;
        }
        add(new H2(t("questionnaire.prepare-already.heading")));
        partWords.already(doing).forEach(this::add);
        if (!doing.words().isEmpty()) {
            add(translation(preparation, new Part.Already(), doing.words()));
        }
    }

    private void showAnswers(Preparation preparation, LocalText.Piece title, List<AnsweredQuestion> answers) {
        if (answers.isEmpty()) {
            return;
        }
        var heading = new H2();
        texts().say(heading, title);
        add(heading);
        answers.forEach(answered -> {
            var question = new H3();
            texts().say(question, partWords.question(answered));
            add(question);
            partWords.answer(answered, t("questionnaire.prepare-spoken.label")).forEach(this::add);
            inDutch(answered).ifPresent(words -> add(classed(new Paragraph(words), "hint")));
            var part = new Part.ToQuestion(answered.question().id());
            if (!answered.answer().words().isEmpty()) {
                add(translation(preparation, part, answered.answer().words()));
            } else if (answered.answer().recording().isPresent()) {
                add(heard(preparation, part, answered.answer()));
            }
        });
    }

    /** The Dutch words of the question and of what was chosen, where the client saw others. */
    private Optional<String> inDutch(AnsweredQuestion answered) {
        if (partWords.question(answered).languageCode().equals(Language.DUTCH.code())) {
            return Optional.empty();
        }
        var chosen = PartWords.chosen(answered).stream()
                .map(option -> option.wording().in(Language.DUTCH).words())
                .collect(Collectors.joining(", "));
        var asked = answered.question().wording().in(Language.DUTCH).words();
        return Optional.of(t("questionnaire.prepare-dutch.text", "words", (asked + " " + chosen).strip()));
    }

    private Div translation(Preparation preparation, Part part, Words original) {
        return beside(
                preparation,
                part,
                original,
                "questionnaire.translate-open.label",
                t("questionnaire.translate.label"),
                t("questionnaire.translate.hint"),
                there -> partWords.marks(there, original));
    }

    /** What was only said aloud, as this officer heard it. */
    private Div heard(Preparation preparation, Part part, Answer answer) {
        return beside(
                preparation,
                part,
                answer.words(),
                "questionnaire.heard-open.label",
                t("questionnaire.heard.label"),
                t("questionnaire.heard.hint"),
                there -> partWords.marks(there, answer));
    }

    /** Closed until something is written: most words need nothing beside them. */
    private Div beside(
            Preparation preparation,
            Part part,
            Words original,
            String openKey,
            String label,
            String hint,
            Function<Translation, List<Component>> marks) {
        translations++;
        var conversation = preparation.conversation();
        var there = preparation.translation(part);
        var more = new More(
                t(openKey),
                new TextAnswer(
                                texts(),
                                "translation-" + translations,
                                label,
                                there.map(Translation::words).orElse(Words.NONE),
                                (typed, version) ->
                                        preparations.translate(conversation, part, original.version(), typed, version))
                        .hint(hint));
        var whole = new Div(more);
        there.filter(written -> !written.words().isEmpty()).ifPresent(written -> {
            more.setOpen(true);
            whole.add(marks.apply(written));
        });
        return whole;
    }
}

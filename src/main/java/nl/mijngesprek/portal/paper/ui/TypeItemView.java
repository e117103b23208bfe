package nl.mijngesprek.portal.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mijngesprek.portal.paper.Item;
import nl.mijngesprek.portal.paper.PaperSheet;
import nl.mijngesprek.portal.paper.TypedAnswer;
import nl.mijngesprek.portal.paper.TypingIn;
import nl.mijngesprek.portal.paper.TypingOutcome;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.TopicId;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CheckList;
import nl.mijngesprek.portal.shared.ui.DateFields;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** One answer from paper, typed in with the controls the client has on a screen; what the client checked is not typed again. */
@Route(PaperNavigation.ITEM_ROUTE)
@RolesAllowed("OFFICER")
class TypeItemView extends TypingPage {

    private static final String NAME = "choice";

    private final transient Clock clock;

    TypeItemView(Texts texts, TypingIn typing, Clock clock) {
        super(texts, typing);
        this.clock = clock;
    }

    @Override
    void show(PaperSheet sheet, BeforeEnterEvent event) {
        var list = sheet.list();
        var item = event.getRouteParameters()
                .get(PaperNavigation.ITEM)
                .flatMap(Item::parse)
                .filter(asked -> asked.isOf(list))
                .filter(_ -> sheet.isOpen())
                .orElseThrow(NotFoundException::new);
        var typed = sheet.typed(item);
        var asked = PaperWords.asked(texts(), list, item);
        backTo(PaperNavigation.typeIn(list.conversation()));
        heading(asked.words());
        var settled = typed.flatMap(TypedAnswer::settled);
        if (settled.isPresent()) {
            add(new Paragraph(t("paper.settled-" + settled.get().code() + ".text")), ready(sheet));
            return;
        }
        add(new Paragraph(t(sheet.told() ? "paper.item-told.text" : "paper.item.text")));
        control(sheet, item, asked, typed).ifPresent(this::add);
        if (item.kind() == Item.Kind.TOPIC) {
            add(ready(sheet));
            return;
        }
        var words = new TextAnswer(
                texts(),
                "words",
                t(isInWords(sheet, item) ? "questionnaire.words.label" : "questionnaire.more-words.label"),
                typed.map(TypedAnswer::words).orElse(Words.NONE),
                (text, version) -> typing().saveWords(list.conversation(), item, text, version));
        add(words, new Actions(texts()).primary(t("paper.ready.link"), () -> {
                    if (keeps(words)) {
                        getUI().ifPresent(ui ->
                                ui.navigate(PaperNavigation.path(PaperNavigation.TYPE_IN_ROUTE, list.conversation())));
                    }
                }));
    }

    private Actions ready(PaperSheet sheet) {
        return new Actions(texts())
                .primaryLink(PaperNavigation.typeIn(sheet.list().conversation()), t("paper.ready.link"));
    }

    private static boolean isInWords(PaperSheet sheet, Item item) {
        return item.kind() == Item.Kind.OWN_TOPIC
                || question(sheet, item)
                        .filter(question -> question.kind() == QuestionKind.OPEN)
                        .isPresent();
    }

    private static Optional<Question> question(PaperSheet sheet, Item item) {
        return item.kind() == Item.Kind.QUESTION ? sheet.list().question(new QuestionId(item.id())) : Optional.empty();
    }

    private Optional<Component> control(
            PaperSheet sheet, Item item, LocalText.Piece asked, Optional<TypedAnswer> typed) {
        var chosen = typed.map(TypedAnswer::choices).orElse(List.of());
        return switch (item.kind()) {
            case OWN_TOPIC -> Optional.empty();
            case TOPIC -> {
                sheet.list()
                        .topic(new TopicId(item.id()))
                        .ifPresent(topic -> add(new Paragraph(t("questionnaire.wish.heading"))));
                yield Optional.of(radios(
                        sheet,
                        item,
                        asked,
                        chosen,
                        Arrays.stream(TopicWish.values()).map(TopicWish::code)));
            }
            case ALREADY_DOING ->
                Optional.of(boxes(
                        sheet,
                        item,
                        asked,
                        chosen,
                        Arrays.stream(Activity.values()).map(Activity::code)));
            case QUESTION -> {
                var question = question(sheet, item).orElseThrow();
                var codes = question.options().stream().map(option -> option.code());
                yield switch (question.kind()) {
                    case OPEN -> Optional.empty();
                    case ONE_OF, SCALE, YES_NO -> Optional.of(radios(sheet, item, asked, chosen, codes));
                    case SEVERAL_OF -> Optional.of(boxes(sheet, item, asked, chosen, codes));
                    case DATE ->
                        Optional.of(new DateFields(
                                texts(),
                                NAME,
                                asked,
                                typed.map(TypedAnswer::date).orElse(TypedDate.NONE),
                                date -> {
                                    check(typing().saveDate(sheet.list().conversation(), item, date));
                                    return Optional.of(clock.instant());
                                }));
                };
            }
        };
    }

    private RadioList radios(
            PaperSheet sheet, Item item, LocalText.Piece asked, List<String> chosen, Stream<String> codes) {
        var list = new RadioList(texts(), NAME, asked, false, choices(sheet, item, codes))
                .keep(code -> check(typing().choose(sheet.list().conversation(), item, Set.of(code))));
        chosen.stream().findFirst().ifPresent(list::choose);
        return list;
    }

    private CheckList boxes(
            PaperSheet sheet, Item item, LocalText.Piece asked, List<String> chosen, Stream<String> codes) {
        return new CheckList(
                texts(),
                NAME,
                asked,
                choices(sheet, item, codes),
                new LinkedHashSet<>(chosen),
                now -> check(typing().choose(sheet.list().conversation(), item, now)));
    }

    private List<Choice> choices(PaperSheet sheet, Item item, Stream<String> codes) {
        return codes.map(code -> new Choice(
                        code,
                        PaperWords.chosen(texts(), sheet.list(), item, List.of(code), TypedDate.NONE)
                                .getFirst(),
                        Optional.empty()))
                .toList();
    }

    /** Checked by the client in the meantime, the page is not as it was. */
    private static void check(TypingOutcome outcome) {
        if (!(outcome instanceof TypingOutcome.Typed)) {
            throw new NotFoundException();
        }
    }
}

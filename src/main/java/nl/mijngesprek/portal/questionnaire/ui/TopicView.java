package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.ClientWishes;
import nl.mijngesprek.portal.questionnaire.Presences;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says whether they want to talk about a topic; nobody asks why (B6). */
@Route(QuestionnaireNavigation.TOPIC_ROUTE)
@RolesAllowed({"CLIENT", "QUESTIONS"})
class TopicView extends AnsweringPage {

    private final transient ClientWishes wishes;
    private SerializableConsumer<AnswerSheet> follower = now -> {};

    TopicView(Texts texts, AnswerSheets sheets, Presences presences, ClientWishes wishes) {
        super(texts, sheets, presences);
        this.wishes = wishes;
    }

    @Override
    void showAnswers(AnswerSheet sheet, BeforeEnterEvent event) {
        var topic = position(event)
                .flatMap(position -> sheet.topics().stream()
                        .filter(each -> each.position() == position)
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        var back = has(event, QuestionnaireNavigation.FROM_CHECK)
                ? QuestionnaireNavigation.checkPathAt(sheet.conversation(), CheckView.changeId(topic))
                : QuestionnaireNavigation.path(QuestionnaireNavigation.SHEET_ROUTE, sheet.conversation());
        backTo("/mijn/" + back);
        step(topic.title(), topic.pictogram().map(Drawing::of));
        heading(t("questionnaire.wish.heading"));
        topic.why().map(this::words).ifPresent(this::add);
        var choice = wishes(sheet, topic);
        follower = now -> choice.follow(Optional.of(now.wishFor(topic).code()));
        add(
                new Paragraph(t("questionnaire.wish.text")),
                choice,
                new Actions(texts()).primaryLink("/mijn/" + back, t("questionnaire.on.link")));
    }

    @Override
    void follow(AnswerSheet now) {
        follower.accept(now);
    }

    private RadioList wishes(AnswerSheet sheet, Topic topic) {
        var id = topic.id();
        return new RadioList(
                        texts(),
                        "wish",
                        texts().piece("questionnaire.wish.heading"),
                        false,
                        Arrays.stream(TopicWish.values())
                                .map(wish -> new Choice(
                                        wish.code(),
                                        texts().piece("questionnaire.wish-" + wish.code() + ".option"),
                                        Optional.empty()))
                                .toList())
                .choose(sheet.wishFor(topic).code())
                .keep(code -> wishes.wish(
                        sheet.conversation(), id, TopicWish.ofCode(code).orElseThrow()));
    }
}

package nl.mijngesprek.portal.paper.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.QuestionList;
import nl.mijngesprek.portal.questionnaire.QuestionLists;
import nl.mijngesprek.portal.questionnaire.ui.QuestionnaireNavigation;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client gets the list on paper, and reads what happens to it (promise 6). */
@Route(PaperNavigation.PAPER_ROUTE)
@RolesAllowed({"CLIENT", "QUESTIONS"})
class PaperView extends Page implements BeforeEnterObserver {

    private final transient QuestionLists lists;

    PaperView(Texts texts, QuestionLists lists) {
        super(texts);
        this.lists = lists;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        show(event.getRouteParameters()
                .get(PaperNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .flatMap(lists::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(QuestionList list) {
        var conversation = list.conversation();
        backTo(QuestionnaireNavigation.sheet(conversation));
        heading(t("paper.page.heading"));
        add(
                new Paragraph(t("paper.page.text")),
                new Paragraph(t("questionnaire.free.text")),
                new Paragraph(t("paper.reads.text")),
                new Paragraph(t("paper.you-check.text")),
                new Paragraph(t("paper.no-printer.text", "phone", texts().phone())),
                new Actions(texts())
                        .primaryLink(PaperNavigation.file(conversation), t("paper.print.link"))
                        .secondaryLink(
                                PaperNavigation.file(conversation) + "?" + PaperNavigation.LARGE,
                                t("paper.print-large.link")));
    }
}

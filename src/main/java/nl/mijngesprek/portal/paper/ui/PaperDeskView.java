package nl.mijngesprek.portal.paper.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.paper.TypingIn;
import nl.mijngesprek.portal.reply.ReplyCode;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An officer opens a list by the code on the paper. */
@Route(PaperNavigation.DESK_ROUTE)
@RolesAllowed("OFFICER")
class PaperDeskView extends Page implements BeforeEnterObserver {

    private final transient TypingIn typing;

    PaperDeskView(Texts texts, TypingIn typing) {
        super(texts);
        this.typing = typing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        backTo(StaffLinks.HOME);
        heading(t("paper.desk.heading"));
        var code = Field.input("code", t("paper.desk-code.label"), "text", "").hint(t("paper.desk-code.hint"));
        add(
                new Paragraph(t("paper.desk.text")),
                code,
                new Actions(texts()).primary(t("paper.desk.button"), () -> ReplyCode.parse(code.value())
                        .flatMap(typing::find)
                        .ifPresentOrElse(this::open, this::refuse)));
    }

    private void open(ConversationId conversation) {
        getUI().ifPresent(ui -> ui.navigate(PaperNavigation.path(PaperNavigation.TYPE_IN_ROUTE, conversation)));
    }

    private void refuse() {
        showErrors(new ErrorSummary(texts(), List.of(new ErrorSummary.Problem("code", t("paper.desk-code.error")))));
    }
}

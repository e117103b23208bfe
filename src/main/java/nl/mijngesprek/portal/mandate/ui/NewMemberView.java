package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.mandate.MemberOutcome;
import nl.mijngesprek.portal.mandate.Members;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Who manages an organisation takes somebody on. */
@Route(MandateNavigation.NEW_MEMBER_ROUTE)
@RolesAllowed("WORKER")
class NewMemberView extends Page implements BeforeEnterObserver {

    private final transient Members members;

    NewMemberView(Texts texts, Members members) {
        super(texts);
        this.members = members;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!members.manages()) {
            throw new NotFoundException();
        }
        begin();
        backTo(MandateNavigation.members());
        heading(t("mandate.member-new.heading"));
        var name =
                Field.input("name", t("mandate.member-name.label"), "text", "").hint(t("mandate.member-name.hint"));
        var login = Field.input("login", t("mandate.member-login.label"), "text", "")
                .hint(t("mandate.member-login.hint"));
        add(
                new Paragraph(t("mandate.member-new.text")),
                name,
                login,
                new Actions(texts())
                        .primary(
                                t("mandate.member-new.button"),
                                () -> tell(members.takeOn(name.value(), login.value()), name, login))
                        .plainLink(MandateNavigation.members(), t("clientsupport.not-now.link")));
    }

    private void tell(MemberOutcome outcome, Field name, Field login) {
        clearErrors();
        switch (outcome) {
            case MemberOutcome.Noted _ -> getUI().ifPresent(ui -> ui.navigate(MandateNavigation.MEMBERS_ROUTE));
            case MemberOutcome.NoName(var limit) ->
                showError(name.name(), t("mandate.member-name.error", "limit", limit));
            case MemberOutcome.NoLogin(var limit) ->
                showError(login.name(), t("mandate.member-login.error", "limit", limit));
            case MemberOutcome.LoginKnown _ -> showError(login.name(), t("mandate.member-login-known.error"));
            default -> throw new NotFoundException();
        }
    }
}

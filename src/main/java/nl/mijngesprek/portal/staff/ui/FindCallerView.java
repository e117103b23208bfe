package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.behalf.ui.BehalfNavigation;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Callers;

/** An officer finds whoever is on the telephone or at the desk: by a reference or a code, one client and no list. */
@Route(BehalfNavigation.FIND_ROUTE)
@RolesAllowed("OFFICER")
class FindCallerView extends Page implements BeforeEnterObserver {

    private final transient Callers callers;

    FindCallerView(Texts texts, Callers callers) {
        super(texts);
        this.callers = callers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        backTo(StaffLinks.HOME);
        heading(t("staff.caller-find.heading"));
        var reference = Field.input("reference", t("staff.caller-reference.label"), "text", "")
                .hint(t("staff.caller-reference.hint"));
        add(
                classed(new Paragraph(t("staff.caller-find.text")), "lead"),
                reference,
                new Actions(texts()).primary(t("staff.caller-find.button"), () -> callers.find(reference.value())
                        .ifPresentOrElse(this::go, () -> showError("reference", t("staff.caller-reference.error")))));
    }

    private void go(ClientId client) {
        getUI().ifPresent(ui -> ui.navigate(BehalfNavigation.callerPath(client)));
    }
}

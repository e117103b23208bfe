package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.mandate.ProposalId;
import nl.mijngesprek.portal.mandate.TypeOutcome;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A helper types the code that somebody shows who sits beside them. */
@Route(MandateNavigation.CODE_ROUTE)
@RolesAllowed("HELPER")
class TypeCodeView extends Page implements BeforeEnterObserver {

    private final transient Helping helping;

    TypeCodeView(Texts texts, Helping helping) {
        super(texts);
        this.helping = helping;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        heading(t("mandate.type.heading"));
        var code = Field.input("code", t("mandate.type.label"), "text", "").hint(t("mandate.type.hint"));
        add(
                new Paragraph(t("mandate.type.text")),
                code,
                new Actions(texts()).primary(t("mandate.type.button"), () -> type(code)));
    }

    private void type(Field code) {
        switch (helping.type(code.value())) {
            case TypeOutcome.Asked(var proposal) -> go(proposal);
            case TypeOutcome.Unknown _ -> showError(code.name(), t("mandate.type-unknown.error"));
            case TypeOutcome.TooMany(var pause) ->
                showError(code.name(), t("mandate.type-many.error", "minutes", (int) pause.toMinutes()));
        }
    }

    private void go(ProposalId proposal) {
        getUI().ifPresent(ui -> ui.navigate(MandateNavigation.asked(proposal).substring("/mijn/".length())));
    }
}

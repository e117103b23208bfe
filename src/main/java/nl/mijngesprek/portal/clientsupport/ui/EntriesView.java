package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.clientsupport.EntryDesk;
import nl.mijngesprek.portal.clientsupport.EntryProposal;
import nl.mijngesprek.portal.clientsupport.EntryWords;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Editors see which organisations wrote something new, and of which a translation is missing. */
@Route(EntryDeskNavigation.LIST_ROUTE)
@RolesAllowed("OFFICER")
class EntriesView extends Page implements BeforeEnterObserver {

    private final transient EntryDesk desk;
    private final transient Languages languages;

    EntriesView(Texts texts, EntryDesk desk, Languages languages) {
        super(texts);
        this.desk = desk;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        if (!desk.isEditor()) {
            throw new NotFoundException();
        }
        heading(t("clientsupport.desk.heading"));
        add(
                classed(new Paragraph(t("clientsupport.desk.text")), "lead"),
                new H2(t("clientsupport.desk-waiting.heading")));
        var organisations = desk.organisations();
        var byId = organisations.stream().collect(Collectors.toMap(SupportOrganisation::id, Function.identity()));
        var waiting = desk.waiting();
        if (waiting.isEmpty()) {
            add(new Paragraph(t("clientsupport.desk-waiting.empty")));
        } else {
            add(new CardList(true, waiting.stream().map(one -> card(one, byId)).toList()));
        }
        add(new H2(t("clientsupport.desk-all.heading")));
        if (organisations.isEmpty()) {
            add(new Paragraph(t("clientsupport.desk-all.empty")));
        } else {
            add(table(organisations));
        }
    }

    private HomeCard card(EntryProposal proposal, Map<OrganisationId, SupportOrganisation> byId) {
        var organisation = byId.get(proposal.organisation());
        return new HomeCard(
                0,
                proposal.byOrganisation() ? Drawing.PENCIL : Drawing.INTERPRETER,
                EntryDeskNavigation.entry(proposal.organisation()),
                organisation == null ? "" : organisation.name(),
                t(
                        proposal.byOrganisation()
                                ? "clientsupport.desk-wrote.text"
                                : "clientsupport.desk-translated.text",
                        "name",
                        proposal.changedBy(),
                        "day",
                        texts().day(proposal.changedAt())));
    }

    private DataTable table(List<SupportOrganisation> organisations) {
        var table = new DataTable(
                "directory",
                t("clientsupport.desk-all.label"),
                List.of(
                        t("clientsupport.desk-name.label"),
                        t("clientsupport.desk-lacking.label"),
                        t("clientsupport.desk-checked.label")));
        organisations.forEach(organisation -> {
            var lacking = EntryWords.of(organisation).lacking(EntryLine.others(languages));
            table.row(
                    new Anchor(EntryDeskNavigation.entry(organisation.id()), organisation.name()),
                    lacking.isEmpty() ? t("clientsupport.desk-lacking.empty") : LanguageNames.written(texts(), lacking),
                    texts().day(organisation.lastChecked()));
        });
        return table;
    }
}

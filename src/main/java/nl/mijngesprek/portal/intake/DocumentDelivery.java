package nl.mijngesprek.portal.intake;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hands the parts of a checked document to the modules they belong to; what only the database knows is refused here. */
@Component
class DocumentDelivery {

    private final ClientDelivering clients;
    private final OfficerDelivering officers;
    private final QuestionnaireDelivering questionnaires;
    private final FiguresDelivering figures;
    private final OrganisationDelivering organisations;
    private final HelperDelivering helpers;
    private final ConversationDelivering conversations;
    private final MomentDelivering moments;
    private final ReportDelivering reports;

    DocumentDelivery(
            ClientDelivering clients,
            OfficerDelivering officers,
            QuestionnaireDelivering questionnaires,
            FiguresDelivering figures,
            OrganisationDelivering organisations,
            HelperDelivering helpers,
            ConversationDelivering conversations,
            MomentDelivering moments,
            ReportDelivering reports) {
        this.clients = clients;
        this.officers = officers;
        this.questionnaires = questionnaires;
        this.figures = figures;
        this.organisations = organisations;
        this.helpers = helpers;
        this.conversations = conversations;
        this.moments = moments;
        this.reports = reports;
    }

    /** Delivers all of it, or says why not; the caller then takes back what was delivered before that. */
    IntakeResult deliver(JsonNode checkedDocument) {
        var document = Spot.root(checkedDocument);
        var taken = new TakenIn();
        // Where the database takes no more in this transaction, nothing more is tried.
        var goesOn = document.items("clients").stream().allMatch(client -> clients.deliver(client, taken))
                && document.items("officers").stream().allMatch(officer -> officers.deliver(officer, taken));
        if (goesOn) {
            deliverRest(document, taken);
        }
        return taken.errors().isEmpty()
                ? new IntakeResult.Delivered(
                        count(document, "clients"),
                        count(document, "questionnaires"),
                        count(document, "supportOrganisations"),
                        count(document, "conversations"),
                        count(document, "reports"))
                : new IntakeResult.Refused(taken.errors());
    }

    private void deliverRest(Spot document, TakenIn taken) {
        document.items("questionnaires").forEach(questionnaire -> questionnaires.deliver(questionnaire, taken));
        var position = 0;
        for (var reported : document.items("reportedFigures")) {
            position++;
            figures.deliver(reported, position);
        }
        position = 0;
        for (var organisation : document.items("supportOrganisations")) {
            position++;
            organisations.deliver(organisation, position);
        }
        document.items("helpers").forEach(helpers::deliver);
        document.items("conversations").forEach(conversation -> conversations.deliver(conversation, taken));
        document.items("moments").forEach(moment -> moments.deliver(moment, taken));
        document.items("reports").forEach(report -> reports.deliver(report, taken));
    }

    private static int count(Spot document, String list) {
        return document.items(list).size();
    }
}

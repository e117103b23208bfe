package nl.mijngesprek.portal.intake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a JSON Schema cannot say about an intake document. Looks at every part that is there and of the right kind,
 * so that a document with other errors still gets all of these.
 */
final class DocumentChecks {

    private DocumentChecks() {}

    /** The errors at places where the schema has not found one already. */
    static List<IntakeError> errorsIn(JsonNode tree, List<IntakeError> bySchema) {
        var document = Spot.root(tree);
        var findings = new Findings(bySchema);
        new TextChecks(findings).check(document);
        var clients = new ClientChecks(findings).check(document.items("clients"));
        new OfficerChecks(findings).check(document.items("officers"));
        var versions = new QuestionnaireChecks(findings).check(document.items("questionnaires"));
        new OrganisationChecks(findings).check(document.items("supportOrganisations"));
        new HelperChecks(findings).check(document.items("helpers"), document.items("supportOrganisations"));
        var conversations = new ConversationChecks(findings, clients, versions).check(document.items("conversations"));
        new MomentChecks(findings).check(document.items("moments"));
        new ReportChecks(findings, conversations).check(document.items("reports"));
        new FiguresChecks(findings).check(document.items("reportedFigures"));
        return findings.errors();
    }
}

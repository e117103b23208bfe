package nl.mijngesprek.portal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the questionnaires of a document. */
final class QuestionnaireChecks {

    private final Findings findings;

    QuestionnaireChecks(Findings findings) {
        this.findings = findings;
    }

    /** The versions of each questionnaire by its reference. */
    Map<String, List<String>> check(List<Spot> list) {
        var questionnaireVersions = new HashMap<String, List<String>>();
        var seen = new HashMap<String, Spot>();
        for (var questionnaire : list) {
            findings.checkOwnVersion(questionnaire, seen);
            questionnaire.member("reference").text().ifPresent(reference -> questionnaireVersions
                    .computeIfAbsent(reference, _ -> new ArrayList<>())
                    .add(questionnaire.value().path("version").asString("")));
            QuestionChecks.check(questionnaire, findings);
        }
        return questionnaireVersions;
    }
}

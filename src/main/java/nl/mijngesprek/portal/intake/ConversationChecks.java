package nl.mijngesprek.portal.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the conversations of a document, with the clients and questionnaires that they name. */
final class ConversationChecks {

    private final Findings findings;
    private final Map<String, Spot> clients;
    private final Map<String, List<String>> questionnaireVersions;

    ConversationChecks(Findings findings, Map<String, Spot> clients, Map<String, List<String>> questionnaireVersions) {
        this.findings = findings;
        this.clients = clients;
        this.questionnaireVersions = questionnaireVersions;
    }

    /** The conversations by their references. */
    Map<String, Spot> check(List<Spot> list) {
        var conversations = new HashMap<String, Spot>();
        var clientsAreKnown = findings.isSound("clients");
        var questionnairesAreKnown = findings.isSound("questionnaires");
        for (var conversation : list) {
            findings.checkOwnName(conversation, conversations);
            var client = conversation.member("client");
            client.text()
                    .filter(reference -> clientsAreKnown && !clients.containsKey(reference))
                    .ifPresent(reference -> findings.add(
                            client,
                            Spot.shown(reference, 100) + " is no client of this document",
                            "the reference of a client in $.clients"));
            if (questionnairesAreKnown) {
                checkQuestionnaireOf(conversation.member("questionnaire"));
            }
            checkInvitedOn(conversation.items("invitedOn"), findings.moment(conversation.member("startsAt")));
        }
        return conversations;
    }

    private void checkQuestionnaireOf(Spot questionnaire) {
        var reference = questionnaire.member("reference");
        var version = questionnaire.member("version");
        reference.text().ifPresent(text -> {
            var versions = questionnaireVersions.get(text);
            if (versions == null) {
                findings.add(
                        reference,
                        Spot.shown(text, 100) + " is no questionnaire of this document",
                        "the reference of a questionnaire in $.questionnaires");
            } else if (version.value().isNumber()
                    && !versions.contains(version.value().asString())) {
                findings.add(
                        version,
                        "this document has no version " + version.value().asString() + " of that questionnaire",
                        String.join(", ", versions));
            }
        });
    }

    private void checkInvitedOn(List<Spot> days, Optional<Instant> startsAt) {
        var previous = LocalDate.MIN;
        for (var spot : days) {
            var day = findings.day(spot);
            if (day.isEmpty()) {
                continue;
            }
            if (!day.get().isAfter(previous)) {
                findings.add(spot, "is not after the day before it in this list", "each day once, the first one first");
            }
            if (startsAt.isPresent() && day.get().isAfter(LocalDate.ofInstant(startsAt.get(), DutchTime.AMSTERDAM))) {
                findings.add(spot, "is after the conversation itself", "a day no later than startsAt");
            }
            previous = day.get();
        }
    }
}

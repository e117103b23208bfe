package nl.mijngesprek.portal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the reports of a document, with the conversations that they name. */
final class ReportChecks {

    private final Findings findings;
    private final Map<String, Spot> conversations;

    ReportChecks(Findings findings, Map<String, Spot> conversations) {
        this.findings = findings;
        this.conversations = conversations;
    }

    void check(List<Spot> list) {
        var conversationsAreKnown = findings.isSound("conversations");
        var seen = new HashMap<String, Spot>();
        for (var report : list) {
            findings.checkOwnVersion(report, seen);
            var publishedAt = findings.moment(report.member("publishedAt"));
            report.items("sentences").forEach(sentence -> {
                findings.day(sentence.member("agreement").member("on"));
                SentenceTranslations.check(sentence, findings);
            });
            var reference = report.member("conversation");
            reference.text().ifPresent(text -> {
                var conversation = conversations.get(text);
                if (conversation == null) {
                    if (conversationsAreKnown) {
                        findings.add(
                                reference,
                                Spot.shown(text, 100) + " is no conversation of this document",
                                "the reference of a conversation in $.conversations");
                    }
                    return;
                }
                var startsAt = conversation.member("startsAt");
                if (publishedAt.isPresent()
                        && Findings.instant(startsAt)
                                .filter(publishedAt.get()::isBefore)
                                .isPresent()) {
                    findings.add(
                            report.member("publishedAt"),
                            "is before the conversation itself",
                            "a time after " + startsAt.path());
                }
            });
        }
    }
}

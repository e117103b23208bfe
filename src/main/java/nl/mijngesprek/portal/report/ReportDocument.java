package nl.mijngesprek.portal.report;

import java.util.Optional;
import nl.mijngesprek.portal.shared.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole report in open formats: each version as plain text, with where its sentences stand, and beside it what was said
 * ({@link Annotations}). The schema stands in {@code intake/report-document.schema.json}.
 */
final class ReportDocument {

    static final String FORMAT = "mijn-gesprek-report/1";

    private final ReportFile file;

    ReportDocument(ReportFile file) {
        this.file = file;
    }

    /** @param number which delivery of this report it is, counted from 1; empty for a copy that is no delivery */
    String json(Optional<Integer> number) {
        var document = JsonMapper.shared().createObjectNode();
        document.set("@context", Annotations.context());
        document.put("format", FORMAT);
        number.ifPresent(which -> document.put("number", which));
        document.put("reference", file.reference())
                .put("client", file.clientReference())
                .put("conversation", file.conversationReference())
                .put("contact", file.contact().code())
                .put("contactAt", file.contactAt().toString());
        file.closedAt().ifPresent(at -> document.put("closedAt", at.toString()));
        var versions = document.putArray("versions");
        file.versions().forEach(version -> write(version, versions.addObject()));
        document.set("annotations", new Annotations(file).collection());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private static void write(ReportFile.FiledVersion version, ObjectNode into) {
        var text = version.text();
        into.put("id", Annotations.iri(version.id().value()))
                .put("version", version.version())
                .put("writtenBy", version.officerName())
                .put("publishedAt", version.publishedAt().toString())
                .put("language", Language.DUTCH.code())
                .put("text", text.text());
        var sentences = into.putArray("sentences");
        for (var sentence : version.sentences()) {
            var one = sentences.addObject();
            var span = text.at(sentence.passage()).orElseThrow();
            one.put("passage", Annotations.iri(sentence.passage().value()))
                    .put("start", span.start())
                    .put("end", span.end());
            sentence.topic()
                    .ifPresent(
                            topic -> one.put("topic", topic.in(Language.DUTCH).words()));
            sentence.agreement().ifPresent(agreement -> one.putObject("agreement")
                    .put("by", agreement.by().code())
                    .put("on", agreement.on().toString()));
        }
        var changes = into.putArray("changes");
        for (var change : version.changes()) {
            var one = changes.addObject();
            one.put("passage", Annotations.iri(change.passage().value()))
                    .put("kind", change.kind().code())
                    .put("why", change.why());
            change.remark().ifPresent(remark -> one.put("remark", Annotations.iri(remark.value())));
        }
    }
}

package nl.mijngesprek.portal.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was said beside a report as W3C Web Annotations (JSON-LD): each remark, answer and last word is one, in the order in
 * which they were said. A remark that was taken back, or in whose place another one came, stays and says so.
 *
 * <p>The source of a remark's target is the version that the client had before them, by its IRI; both selectors are about
 * the plain text of that version ({@link ReportText}).
 */
final class Annotations {

    /** As the Recommendation writes it; there is nothing to fetch at another address. */
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** Of the few terms that the model does not have. */
    static final String OWN_TERMS = "urn:mijn-gesprek:term:";

    /** A word with the place where it belongs in time. */
    private record Dated(Instant at, int place, ObjectNode annotation) {}

    private final JsonMapper mapper = JsonMapper.shared();
    private final ReportFile file;
    private final Map<Integer, ReportText> texts = new HashMap<>();

    Annotations(ReportFile file) {
        this.file = file;
        file.versions().forEach(version -> texts.put(version.version(), version.text()));
    }

    static String iri(UUID id) {
        return "urn:uuid:" + id;
    }

    /** Of what has no id of its own beside that of the remark it belongs to: always the same. */
    private static String iri(String what, UUID about) {
        return iri(UUID.nameUUIDFromBytes((what + " " + about).getBytes(StandardCharsets.UTF_8)));
    }

    static ArrayNode context() {
        var context = JsonMapper.shared().createArrayNode().add(CONTEXT);
        context.addObject().put("@vocab", OWN_TERMS);
        return context;
    }

    /** All of them, on one page. */
    ObjectNode collection() {
        var items = all();
        var collection = mapper.createObjectNode();
        collection.set("@context", context());
        collection
                .put("id", iri("annotations", file.root().value()))
                .put("type", "AnnotationCollection")
                .put("total", items.size());
        if (!items.isEmpty()) {
            var page = collection.putObject("first");
            page.put("id", iri("annotation page", file.root().value()))
                    .put("type", "AnnotationPage")
                    .put("partOf", iri("annotations", file.root().value()))
                    .put("startIndex", 0);
            page.putArray("items").addAll(items);
            collection.put("last", iri("annotation page", file.root().value()));
        }
        return collection;
    }

    private List<ObjectNode> all() {
        var dated = new ArrayList<Dated>();
        for (var said : file.said()) {
            for (var remark : said.sent()) {
                dated.add(new Dated(remark.sentAt(), 0, remark(said, remark)));
                remark.answer().ifPresent(answer -> {
                    dated.add(new Dated(answer.answeredAt(), 1, answer(remark, answer)));
                    answer.reaction()
                            .ifPresent(reaction ->
                                    dated.add(new Dated(reaction.reactedAt(), 2, reaction(remark, reaction))));
                });
            }
        }
        return dated.stream()
                .sorted(Comparator.comparing(Dated::at)
                        .thenComparingInt(Dated::place)
                        .thenComparing(said -> said.annotation().path("id").asString()))
                .map(Dated::annotation)
                .toList();
    }

    private ObjectNode remark(ReportFile.Said said, SentRemark remark) {
        var annotation = annotation(iri(remark.id().value()), remark.sentAt());
        annotation.put("motivation", motivation(remark.verdict()));
        annotation.set("creator", client());
        remark.takenDownBy().ifPresent(officer -> annotation.set("generator", officer(officer)));
        var body = mapper.createArrayNode();
        remark.verdict().ifPresent(verdict -> body.add(classified("verdict", verdict.code())));
        if (!remark.words().isBlank()) {
            body.add(words(remark.words()).put("textDirection", "auto").put("purpose", "commenting"));
        }
        remark.recording()
                .flatMap(recording -> Optional.ofNullable(file.sounds().get(recording.id()))
                        .map(kind -> mapper.createObjectNode()
                                .put("id", iri(recording.id().value()))
                                .put("type", "Sound")
                                .put("format", kind.mediaType())))
                .ifPresent(body::add);
        if (!body.isEmpty()) {
            annotation.set("body", body);
        }
        var source = iri(file.version(remark.version()).id().value());
        if (said.whole()) {
            annotation.put("target", source);
        } else {
            annotation.set("target", passage(said.passage(), source, text(remark.version())));
        }
        annotation.put("standing", standing(said, remark));
        remark.withdrawnAt().ifPresent(at -> annotation.put("withdrawnAt", at.toString()));
        return annotation;
    }

    private ReportText text(int version) {
        return Optional.ofNullable(texts.get(version)).orElseThrow();
    }

    /** A passage that this version does not have, for it was gone by then, is a place of that version all the same. */
    private ObjectNode passage(PassageId passage, String source, ReportText text) {
        var target = mapper.createObjectNode().put("type", "SpecificResource").put("source", source);
        var span = text.at(passage);
        if (span.isEmpty()) {
            return lastSeen(passage, target);
        }
        select(target, text, span.get());
        return target;
    }

    /** The newest version that has it: there the words can be found that were spoken of. */
    private ObjectNode lastSeen(PassageId passage, ObjectNode target) {
        for (var version : file.versions().reversed()) {
            var text = text(version.version());
            var span = text.at(passage);
            if (span.isPresent()) {
                target.put("source", iri(version.id().value()));
                select(target, text, span.get());
                return target;
            }
        }
        return target;
    }

    private static void select(ObjectNode target, ReportText text, ReportText.Span span) {
        var quote = text.quote(span);
        var selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", quote.exact())
                .put("prefix", quote.prefix())
                .put("suffix", quote.suffix());
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", span.start())
                .put("end", span.end());
    }

    private ObjectNode answer(SentRemark remark, RemarkAnswer answer) {
        var annotation = annotation(iri("answer", remark.id().value()), answer.answeredAt());
        if (answer.kind() == RemarkAnswer.Kind.QUESTION) {
            annotation.putArray("motivation").add("replying").add("questioning");
        } else {
            annotation.put("motivation", "replying");
        }
        annotation.set("creator", officer(answer.officerName()));
        var body = annotation
                .putArray("body")
                .add(classified("answer", answer.kind().code()));
        if (!answer.words().isBlank()) {
            body.add(
                    words(answer.words()).put("language", Language.DUTCH.code()).put("purpose", "replying"));
        }
        annotation.put("target", iri(remark.id().value()));
        answer.adoptedIn()
                .ifPresent(version -> annotation.put(
                        "adoptedIn", iri(file.version(version).id().value())));
        return annotation;
    }

    private ObjectNode reaction(SentRemark remark, RemarkAnswer.Reaction reaction) {
        var annotation = annotation(iri("last word", remark.id().value()), reaction.reactedAt());
        annotation.put("motivation", "replying");
        annotation.set("creator", client());
        annotation
                .putArray("body")
                .add(words(reaction.words()).put("textDirection", "auto").put("purpose", "replying"));
        annotation.put("target", iri("answer", remark.id().value()));
        return annotation;
    }

    private ObjectNode annotation(String id, Instant created) {
        var annotation = mapper.createObjectNode();
        annotation.set("@context", context());
        return annotation.put("id", id).put("type", "Annotation").put("created", created.toString());
    }

    private ObjectNode words(String words) {
        return mapper.createObjectNode()
                .put("type", "TextualBody")
                .put("value", words)
                .put("format", "text/plain");
    }

    private ObjectNode classified(String kind, String code) {
        return mapper.createObjectNode()
                .put("type", "SpecificResource")
                .put("source", "urn:mijn-gesprek:" + kind + ":" + code)
                .put("purpose", "classifying");
    }

    private ObjectNode client() {
        return mapper.createObjectNode()
                .put(
                        "id",
                        "urn:mijn-gesprek:client:"
                                + URLEncoder.encode(file.clientReference(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .put("type", "Person")
                .put("nickname", file.clientReference());
    }

    private ObjectNode officer(String name) {
        return mapper.createObjectNode().put("type", "Person").put("name", name);
    }

    private static String motivation(Optional<Verdict> verdict) {
        return verdict.map(given -> switch (given) {
                    case RIGHT, HURTS, NO_OPINION -> "assessing";
                    case NOT_RIGHT, MISSING -> "editing";
                    case NOT_UNDERSTOOD -> "questioning";
                })
                .orElse("commenting");
    }

    private static String standing(ReportFile.Said said, SentRemark remark) {
        if (remark.withdrawnAt().isPresent()) {
            return "withdrawn";
        }
        return remark.equals(said.sent().getLast()) ? "stands" : "replaced";
    }
}

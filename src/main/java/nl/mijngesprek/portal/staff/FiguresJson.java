package nl.mijngesprek.portal.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.staff.ReportedFigures.Count;
import nl.mijngesprek.portal.staff.ReportedFigures.Share;
import nl.mijngesprek.portal.staff.ReportedFigures.Split;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reported figures as the intake document writes them, and as they are kept. */
final class FiguresJson {

    private FiguresJson() {}

    static ReportedFigures read(String json) {
        var node = JsonMapper.shared().readTree(json);
        var counts = new HashMap<String, Count>();
        node.path("counts").forEach(count -> counts.put(count.path("code").stringValue(), count(count)));
        return new ReportedFigures(
                node.path("reference").stringValue(),
                text(node.path("title")),
                node.path("source").stringValue(),
                node.path("counts")
                        .valueStream()
                        .map(count -> counted(counts, count.path("code")))
                        .toList(),
                node.path("splits")
                        .valueStream()
                        .map(split -> new Split(
                                counted(counts, split.path("whole")),
                                split.path("parts")
                                        .valueStream()
                                        .map(part -> counted(counts, part))
                                        .toList()))
                        .toList(),
                node.path("shares")
                        .valueStream()
                        .map(share -> new Share(
                                counted(counts, share.path("part")),
                                counted(counts, share.path("whole")),
                                share.path("percent").asInt()))
                        .toList());
    }

    private static Count count(JsonNode count) {
        return new Count(
                count.path("code").stringValue(),
                text(count.path("label")),
                count.path("unit").stringValue(),
                count.has("value") ? OptionalInt.of(count.path("value").asInt()) : OptionalInt.empty());
    }

    private static Count counted(Map<String, Count> counts, JsonNode code) {
        return Optional.ofNullable(counts.get(code.stringValue())).orElseThrow();
    }

    private static LocalText text(JsonNode node) {
        var byLanguage = new TreeMap<String, String>();
        node.forEachEntry((code, words) -> byLanguage.put(code, words.stringValue()));
        return new LocalText(byLanguage);
    }
}

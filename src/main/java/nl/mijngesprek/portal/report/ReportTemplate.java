package nl.mijngesprek.portal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import nl.mijngesprek.portal.shared.LocalText;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The headings that a report has, and how a sentence under each may begin, as {@code report/template.json} has them. */
@Component
public class ReportTemplate {

    /** A heading in the languages that clients read; the openings are in Dutch, as the report is. */
    public record Topic(LocalText title, List<String> openings) {

        public Topic {
            openings = List.copyOf(openings);
        }

        /** By which sentences say under which heading they stand. */
        public String name() {
            return title.byLanguage().getOrDefault("nl", "");
        }
    }

    private final List<Topic> topics;

    ReportTemplate() {
        try (var file = new ClassPathResource("report/template.json").getInputStream()) {
            topics = JsonMapper.shared()
                    .readTree(file)
                    .path("topics")
                    .valueStream()
                    .map(ReportTemplate::topic)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the template of reports", failure);
        }
    }

    private static Topic topic(JsonNode topic) {
        var title = new HashMap<String, String>();
        topic.path("title")
                .propertyStream()
                .forEach(one -> title.put(one.getKey(), one.getValue().stringValue()));
        return new Topic(
                new LocalText(title),
                topic.path("openings").valueStream().map(JsonNode::stringValue).toList());
    }

    public List<Topic> topics() {
        return topics;
    }

    /** Those of the template, and after them what the sentences of this draft stand under besides. */
    public List<Topic> topicsOf(ReportDraft draft) {
        var all = new ArrayList<>(topics);
        draft.all().stream()
                .map(DraftSentence::topic)
                .distinct()
                .filter(name -> place(name) == topics.size())
                .forEach(name -> all.add(new Topic(LocalText.ofDutch(name), List.of())));
        return all;
    }

    LocalText title(String name) {
        return place(name) == topics.size()
                ? LocalText.ofDutch(name)
                : topics.get(place(name)).title();
    }

    /** Sentences in the order in which they are read: topic by topic, the template's first. */
    List<DraftSentence> inOrder(List<DraftSentence> sentences) {
        return sentences.stream()
                .sorted(Comparator.comparingInt((DraftSentence sentence) -> place(sentence.topic()))
                        .thenComparing(DraftSentence::topic)
                        .thenComparingInt(DraftSentence::position)
                        .thenComparing(sentence -> sentence.id().value()))
                .toList();
    }

    private int place(String name) {
        var place = topics.stream().map(Topic::name).toList().indexOf(name);
        return place < 0 ? topics.size() : place;
    }
}

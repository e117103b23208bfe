package nl.mijngesprek.portal.questionnaire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.Officer;

/**
 * What of a list its client hands over.
 *
 * @param officer who may read what is handed over, and nobody else
 * @param over whether the conversation is, so that nothing can be changed any more
 * @param since from when each part that is handed over is; parts that are not asked or empty may be among them
 * @param translations what the officer wrote beside parts
 */
public record HandOver(
        AnswerSheet sheet,
        Officer officer,
        boolean over,
        Map<Part, Instant> since,
        Map<Part, Translation> translations) {

    public HandOver {
        since = Map.copyOf(since);
        translations = Map.copyOf(translations);
    }

    /** Since when the officer may read this; empty while it is the client's alone. */
    public Optional<Instant> since(Part part) {
        return Optional.ofNullable(since.get(part));
    }

    public Optional<Translation> translation(Part part) {
        return Optional.ofNullable(translations.get(part));
    }

    /** The client's own topics that say something, most important first. */
    public List<OwnTopic> ownTopics() {
        return sheet.ownTopics().stream()
                .filter(topic -> !topic.words().isEmpty())
                .toList();
    }

    /** The questions that are asked and answered. */
    public List<AnsweredQuestion> answers() {
        return sheet.questions().stream()
                .filter(answered -> !answered.answer().isEmpty())
                .toList();
    }

    /** The topics that the client rather leaves out, or not now. */
    public List<Topic> unwelcome() {
        return sheet.topics().stream()
                .filter(topic -> sheet.wishFor(topic) != TopicWish.WELCOME)
                .toList();
    }

    /** All there is to hand over: none of it is empty, and no answer to a question that is not asked. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        ownTopics().forEach(topic -> parts.add(new Part.Own(topic.id())));
        unwelcome().forEach(topic -> parts.add(new Part.Wished(topic.id())));
        if (!sheet.alreadyDoing().isEmpty()) {
            parts.add(new Part.Already());
        }
        answers()
                .forEach(answered ->
                        parts.add(new Part.ToQuestion(answered.question().id())));
        return List.copyOf(parts);
    }
}

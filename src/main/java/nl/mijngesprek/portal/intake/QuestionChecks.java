package nl.mijngesprek.portal.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionKind;

/** What the schema cannot say about one list of questions: codes that refer to each other, and how many options fit. */
final class QuestionChecks {

    private static final String UNUSED_CODE = "a code that is not used yet";

    private final Findings findings;
    private final Map<String, Integer> topics = new LinkedHashMap<>();
    private final Map<String, Spot> questions = new LinkedHashMap<>();

    private QuestionChecks(Findings findings) {
        this.findings = findings;
    }

    static void check(Spot questionnaire, Findings findings) {
        new QuestionChecks(findings).check(questionnaire);
    }

    private void check(Spot questionnaire) {
        checkTopics(questionnaire);
        var place = 0;
        var position = 0;
        for (var question : questionnaire.items("questions")) {
            position++;
            place = checkTopicOf(question, place);
            checkOptions(question);
            checkOnlyIf(question.member("onlyIf"));
            checkCode(question, position);
        }
    }

    private void checkTopics(Spot questionnaire) {
        var seen = new HashMap<String, Spot>();
        for (var topic : questionnaire.items("topics")) {
            var code = topic.member("code");
            code.text()
                    .map(text -> seen.putIfAbsent(text, topic))
                    .ifPresent(other -> findings.add(code, "is also the code of " + other.path(), UNUSED_CODE));
            code.text().ifPresent(text -> topics.putIfAbsent(text, topics.size() + 1));
        }
    }

    /** The place of its topic, after saying what is wrong with that. */
    private int checkTopicOf(Spot question, int placeBefore) {
        var topic = question.member("topic");
        var place = topic.text().map(topics::get);
        if (topic.text().isPresent() && place.isEmpty()) {
            findings.add(
                    topic,
                    Spot.shown(topic.text().get(), 60) + " is no topic of this questionnaire",
                    "the code of a topic in topics");
        }
        if (place.filter(here -> here < placeBefore).isPresent()) {
            findings.add(
                    topic,
                    "comes after a question about a later topic",
                    "the questions about one topic together, in the order of topics");
        }
        return place.orElse(placeBefore);
    }

    private void checkOptions(Spot question) {
        var codes = new HashMap<String, Spot>();
        for (var option : question.items("options")) {
            var code = option.member("code");
            code.text()
                    .map(text -> codes.putIfAbsent(text, option))
                    .ifPresent(other -> findings.add(code, "is also the code of " + other.path(), UNUSED_CODE));
        }
        var own = question.items("options").size()
                - (int) codes.keySet().stream()
                        .filter(Option.WAYS_OUT::contains)
                        .count();
        var kind = kind(question);
        kind.filter(QuestionKind.SCALE::equals)
                .filter(scale -> own != scale.mostOptions())
                .ifPresent(scale -> findings.add(
                        question.member("options"),
                        "are not " + scale.mostOptions(),
                        scale.mostOptions() + " options, from good to bad, beside do-not-know and rather-not-say"));
        kind.filter(QuestionKind.SEVERAL_OF::equals)
                .filter(several -> own > several.mostOptions())
                .ifPresent(several -> findings.add(
                        question.member("options"),
                        "are too many to choose several of",
                        "at most " + several.mostOptions() + " options, beside do-not-know and rather-not-say"));
    }

    private void checkOnlyIf(Spot onlyIf) {
        var on = onlyIf.member("question");
        on.text().ifPresent(code -> {
            var before = questions.get(code);
            if (before == null || kind(before).filter(QuestionKind::isClosed).isEmpty()) {
                findings.add(
                        on,
                        Spot.shown(code, 60) + " is no question with options before this one",
                        "the code of a question with options that comes before this one");
                return;
            }
            var offered = offered(before);
            onlyIf.items("options").forEach(option -> option.text()
                    .filter(chosen -> !offered.contains(chosen))
                    .ifPresent(chosen -> findings.add(
                            option,
                            Spot.shown(chosen, 60) + " is no option of that question",
                            String.join(", ", offered))));
        });
    }

    private void checkCode(Spot question, int position) {
        var code = question.member("code");
        var known = questions.putIfAbsent(code.text().orElseGet(() -> Question.codeOf(position)), question);
        if (known != null) {
            findings.add(code, "is also the code of " + known.path(), UNUSED_CODE);
        }
    }

    private static Set<String> offered(Spot question) {
        var own = question.items("options").stream()
                .flatMap(option -> option.member("code").text().stream())
                .toList();
        return kind(question).map(kind -> kind.offered(own)).orElseThrow();
    }

    private static Optional<QuestionKind> kind(Spot question) {
        return question.member("kind").text().flatMap(QuestionKind::ofCode);
    }
}

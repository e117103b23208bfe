package nl.mijngesprek.portal.questionnaire;

import java.util.List;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.shared.ContentHash;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A version of a list of questions as the case system delivers one.
 *
 * @param reference what the case system calls the list
 * @param version 1 and up; a version never changes once it is delivered
 * @param aim what the questions are for; asked before a conversation with the same aim alone (A7)
 * @param questions the ids are used when the version is new, and say nothing about its content
 */
public record QuestionnaireDelivery(String reference, int version, Aim aim, LocalText title, List<Question> questions) {

    public QuestionnaireDelivery {
        questions = List.copyOf(questions);
    }

    byte[] contentHash() {
        var content = questions.stream().map(QuestionnaireDelivery::content).toList();
        // Lists that were delivered before there were aims keep the hash they were stored with.
        return aim == Aim.ACTIVATING
                ? ContentHash.of(title.byLanguage(), content)
                : ContentHash.of(aim.code(), title.byLanguage(), content);
    }

    private static List<Object> content(Question question) {
        return List.of(
                question.position(),
                question.kind().code(),
                question.wording().byLanguage(),
                question.why().byLanguage(),
                question.usedFor().byLanguage(),
                question.examples().stream().map(LocalText::byLanguage).toList(),
                question.options().stream()
                        .map(option -> List.of(
                                option.code(),
                                option.wording().byLanguage(),
                                option.pictogram().orElse("")))
                        .toList());
    }
}

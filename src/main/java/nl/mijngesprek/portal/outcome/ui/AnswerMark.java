package nl.mijngesprek.portal.outcome.ui;

import nl.mijngesprek.portal.invitation.Said;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Who gave an answer, how and when, as officers read it (promise 6). */
final class AnswerMark {

    private AnswerMark() {}

    static String of(Said said, Texts texts) {
        return texts.get(
                "outcome.said-via." + said.via().code() + ".text",
                "officer",
                said.heardBy().orElse(""),
                "day",
                texts.day(said.at()),
                "time",
                texts.time(said.at()));
    }
}

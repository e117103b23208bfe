package nl.mijngesprek.portal.outreach.ui;

import nl.mijngesprek.portal.outreach.Attempt;
import nl.mijngesprek.portal.outreach.AttemptResult;
import nl.mijngesprek.portal.outreach.Channel;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An attempt in plain words, the same for the client and for the officer. */
final class AttemptText {

    private AttemptText() {}

    /** Who did what, and what came of it. */
    static String of(Attempt attempt, Texts texts) {
        var who = texts.get("outreach.made-by." + attempt.madeBy().code() + ".text", "name", attempt.name());
        var what = attempt.result() == AttemptResult.NO_NUMBER
                ? texts.get("outreach.call-wanted.text", "who", who)
                : texts.get("outreach.attempt." + attempt.channel().code() + ".text", "who", who);
        return what + " " + texts.get("outreach.result." + attempt.result().code() + ".text");
    }

    static String when(Attempt attempt, Texts texts) {
        return texts.get(
                "outreach.when.text", "day", texts.day(attempt.madeAt()), "time", texts.time(attempt.madeAt()));
    }

    static Drawing drawing(Channel channel) {
        return switch (channel) {
            case LETTER, REPEATED_LETTER, EMAIL -> Drawing.LETTER;
            case SMS -> Drawing.SPEECH;
            case CALL -> Drawing.PHONE;
            case SUPPORTER -> Drawing.HELPER;
            case HOME_VISIT -> Drawing.HOUSE;
        };
    }
}

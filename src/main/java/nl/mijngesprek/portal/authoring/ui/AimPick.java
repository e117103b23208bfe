package nl.mijngesprek.portal.authoring.ui;

import java.util.Arrays;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What the questions are for: one of two, never both (A7). */
final class AimPick {

    private AimPick() {}

    static Field of(Texts texts, Aim aim) {
        return Field.select(
                        "aim",
                        texts.get("authoring.aim.label"),
                        Arrays.stream(Aim.values())
                                .map(one -> new Pick(one.code(), texts.get("authoring.aim-" + one.code() + ".option")))
                                .toList(),
                        aim.code())
                .hint(texts.get("authoring.aim.hint"));
    }
}

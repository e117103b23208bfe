package nl.mijngesprek.portal.staff;

import java.util.Optional;
import java.util.TreeMap;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * The words of the conversations in a round, in every language there is, as the translators keep them.
 * The round keeps them as they were when it was planned.
 */
@Component
class RoundTexts {

    private final ScreenTexts texts;
    private final Languages languages;

    RoundTexts(ScreenTexts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    LocalText purpose(Aim aim) {
        return text("round.purpose." + aim.code() + ".text");
    }

    LocalText legalGround(Obligation obligation) {
        return text("round.legal-ground." + obligation.code() + ".text");
    }

    LocalText clientDuties(Obligation obligation) {
        return text("round.client-duties." + obligation.code() + ".text");
    }

    LocalText municipalityDuties() {
        return text("round.municipality-duties.text");
    }

    /** There with an obliged conversation, and only there (E6). */
    Optional<LocalText> consequences(Obligation obligation) {
        return switch (obligation) {
            case OBLIGED -> Optional.of(text("round.consequences.text"));
            case VOLUNTARY -> Optional.empty();
        };
    }

    /** That independent support exists (C1). */
    LocalText support() {
        return text("round.support.text");
    }

    private LocalText text(String key) {
        var byLanguage = new TreeMap<String, String>();
        for (var language : languages.all()) {
            var piece = texts.translate(key, language);
            byLanguage.put(piece.languageCode(), piece.words());
        }
        return new LocalText(byLanguage);
    }
}

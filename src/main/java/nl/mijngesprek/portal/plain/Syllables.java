package nl.mijngesprek.portal.plain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the syllables of Dutch words by their vowels; right for all but a few loan words, which are listed. */
final class Syllables {

    private static final Pattern VOWELS = Pattern.compile(
            "eeuw|ieuw|eau|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai" + "|[aeiouyáàâäéèêëíìîïóòôöúùûü]");
    private static final Map<String, Integer> OTHERWISE = Map.of(
            "museum",
            3,
            "petroleum",
            4,
            "team",
            1,
            "online",
            2,
            "e-mail",
            2,
            "site",
            1,
            "website",
            2,
            "digid",
            3,
            "wmo",
            3,
            "coach",
            1);

    private Syllables() {}

    /** At least 1. */
    static int of(String word) {
        var plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        var known = OTHERWISE.get(plain);
        return known == null ? (int) Math.max(1, VOWELS.matcher(plain).results().count()) : known;
    }
}

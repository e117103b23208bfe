package nl.mijngesprek.portal.shared;

import java.util.Locale;

/**
 * A language the portal speaks.
 *
 * @param code BCP 47 tag, such as {@code nl}
 * @param ownName the name its speakers use
 * @param dutchName the Dutch name, shown beside the own name so that a helper can find it
 * @param rightToLeft whether it is written from right to left
 * @param reviewed whether a person has checked the translation; a draft says so to its readers
 */
public record Language(String code, String ownName, String dutchName, boolean rightToLeft, boolean reviewed) {

    /** The language of the law and of every source text. */
    public static final Language DUTCH = new Language("nl", "Nederlands", "Nederlands", false, true);

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The value of the HTML attribute {@code dir}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }
}

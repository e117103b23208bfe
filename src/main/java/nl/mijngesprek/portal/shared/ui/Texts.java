package nl.mijngesprek.portal.shared.ui;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.HtmlContainer;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;

/** The texts of one page, in one language, and the phone number that stands on every page (A14). */
public final class Texts implements Serializable {

    private final transient ScreenTexts screenTexts;
    private final Language language;
    private final String phone;

    public Texts(ScreenTexts screenTexts, Language language, String phone) {
        this.screenTexts = screenTexts;
        this.language = language;
        this.phone = phone;
    }

    /** The same texts in another language, for a part of the page that shows it. */
    public Texts in(Language other) {
        return new Texts(screenTexts, other, phone);
    }

    public Language language() {
        return language;
    }

    /** The number of the municipality's people who help, as it is printed. */
    public String phone() {
        return phone;
    }

    /** The text of this key; arguments come in pairs of name and value. */
    public String get(String key, Object... namedArguments) {
        return screenTexts.translate(key, language, namedArguments).words();
    }

    /** The text of this key and the language it is in, for a part that says which. */
    public LocalText.Piece piece(String key, Object... namedArguments) {
        return screenTexts.translate(key, language, namedArguments);
    }

    /** The words that came from outside, in this language or else in Dutch, for a part that says which. */
    public LocalText.Piece piece(LocalText text) {
        return text.in(language);
    }

    /** The same words, without saying which language they are in. */
    public String pick(LocalText text) {
        return text.in(language).words();
    }

    /** Puts words from outside into a component; words in another language than the page's say which (WCAG 3.1.2). */
    public void say(HtmlContainer component, LocalText text) {
        say(component, piece(text));
    }

    /** The same with a piece of such words. */
    public void say(HtmlContainer component, LocalText.Piece piece) {
        component.setText(piece.words());
        if (!piece.languageCode().equals(language.code())) {
            component.getElement().setAttribute("lang", piece.languageCode()).setAttribute("dir", "ltr");
        }
    }

    /** The day in words, such as "dinsdag 2 juni 2026". */
    public String day(Instant moment) {
        return Dates.day(moment, language);
    }

    /** The day in words, such as "dinsdag 2 juni 2026". */
    public String day(LocalDate day) {
        return Dates.day(day, language);
    }

    /** The name of a language in the language of this page; ICU knows also those the portal does not speak. */
    public String languageName(String code) {
        return ULocale.forLanguageTag(code).getDisplayName(ULocale.forLanguageTag(language.code()));
    }

    /** The time of day, such as "14.30". */
    public String time(Instant moment) {
        return Dates.time(moment, language);
    }
}

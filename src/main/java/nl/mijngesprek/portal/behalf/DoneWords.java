package nl.mijngesprek.portal.behalf;

import com.ibm.icu.util.ULocale;
import java.util.List;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/** What was done for a client, in words: the same on the client's page, on the officer's and in the letter. */
@Component
public class DoneWords {

    private final ScreenTexts texts;

    DoneWords(ScreenTexts texts) {
        this.texts = texts;
    }

    /** How the officer was sure who it was, and what it was they met by. */
    public List<LocalText.Piece> sure(DoneForClient done, Language language) {
        return List.of(
                t(language, "behalf.met-" + done.way().contact().code() + ".text", "name", done.officerName()),
                t(language, "behalf.sure-" + done.way().code() + ".text", "name", done.officerName()));
    }

    public LocalText.Piece of(DoneThing thing, Language language) {
        var code = thing.detail();
        return switch (thing.kind()) {
            case ANSWER ->
                t(
                        language,
                        "behalf.done-answer.text",
                        "answer",
                        words(language, "invitation.choice." + code + ".option"));
            case MOVED ->
                thing.conversationAt()
                        .map(at -> t(
                                language,
                                "behalf.done-moved.text",
                                "day",
                                Dates.day(at, language),
                                "time",
                                Dates.time(at, language)))
                        .orElseGet(() -> t(language, "behalf.done-moved-somewhen.text"));
            case PLACE ->
                t(
                        language,
                        "behalf.done-place.text",
                        "place",
                        words(language, "invitation.place-choice." + code + ".option"));
            case COMPANION ->
                t(
                        language,
                        "behalf.done-companion.text",
                        "companion",
                        words(language, "invitation.companion." + code + ".option"));
            case INTERPRETER -> t(language, "behalf.done-interpreter.text", "interpreter", interpreter(code, language));
            case REASON -> t(language, "behalf.done-reason.text");
            case REMARK -> t(language, "behalf.done-remark.text");
            case WISH -> wish(code, language);
            case QUESTIONS -> t(language, "behalf.done-questions.text");
            case PERMISSION -> t(language, "behalf.done-permission.text", "name", code);
            case PERMISSION_ENDED -> t(language, "behalf.done-permission-ended.text", "name", code);
        };
    }

    private String interpreter(String code, Language language) {
        return switch (code) {
            case "none", "sign", "other" -> words(language, "invitation.interpreter." + code + ".option");
            default ->
                texts.translate(
                                "invitation.interpreter.language.option",
                                language,
                                "language",
                                languageName(code, language))
                        .words();
        };
    }

    /** Channel, whether in large print, and the language where one was chosen. */
    private LocalText.Piece wish(String detail, Language language) {
        var parts = List.of(detail.split(" "));
        return t(
                language,
                "behalf.done-wish.text",
                "language",
                parts.size() > 2 ? languageName(parts.get(2), language) : languageName("nl", language),
                "print",
                words(
                        language,
                        parts.get(1).equals("true") ? "contact.print.large.option" : "contact.print.ordinary.option"),
                "channel",
                words(language, "contact.channel." + parts.getFirst() + ".option"));
    }

    private static String languageName(String code, Language language) {
        return ULocale.forLanguageTag(code).getDisplayName(ULocale.forLanguageTag(language.code()));
    }

    private String words(Language language, String key) {
        return texts.translate(key, language).words();
    }

    private LocalText.Piece t(Language language, String key, Object... arguments) {
        return texts.translate(key, language, arguments);
    }
}

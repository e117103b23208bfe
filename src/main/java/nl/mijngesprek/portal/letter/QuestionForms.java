package nl.mijngesprek.portal.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.mijngesprek.portal.questionnaire.QuestionList;
import nl.mijngesprek.portal.reply.ReplyCode;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * A list of questions on paper (promise 6), in the words of the screens: own topics first (B5), what the client does already
 * (B8), and each topic with its questions (B1, B6). In another language than Dutch the Dutch stands beneath, for who reads
 * it. No name is on it: the code tells whose it is.
 */
@Component
public class QuestionForms {

    private static final int PAGE_CODE = 4;

    private final LetterPress press;
    private final ScreenTexts texts;
    private final PublicAddress address;

    QuestionForms(LetterPress press, ScreenTexts texts, PublicAddress address) {
        this.press = press;
        this.texts = texts;
        this.address = address;
    }

    /** The form as tagged PDF (PDF/UA-1). */
    public byte[] print(QuestionList list, ReplyCode code, Language language, boolean largePrint) {
        return press.pdf(
                new QuestionForm(list, code, new FormPaper(list, code, language, largePrint, texts), address).write());
    }

    /**
     * What every page of this version of this list begins its code with, before a hyphen and the number of the page. It says
     * nothing about a person: everybody with this version has the same.
     */
    public static String pageCode(QuestionList list) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((list.reference() + "\n" + list.version()).getBytes(StandardCharsets.UTF_8));
            return ReplyCode.charactersOf(hash, PAGE_CODE);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

package nl.mijngesprek.portal.letter;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.mandate.HelperNumber;
import nl.mijngesprek.portal.mandate.MandateTerm;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * The permission on paper (promise 6), in the words of the screens: who helps stands on it, and the client ticks what for and how
 * long, and signs. In another language than Dutch the Dutch stands beneath, for who reads it.
 */
@Component
public class PermissionForms {

    private final LetterPress press;
    private final ScreenTexts texts;
    private final PublicAddress address;

    PermissionForms(LetterPress press, ScreenTexts texts, PublicAddress address) {
        this.press = press;
        this.texts = texts;
        this.address = address;
    }

    /**
     * The form as tagged PDF (PDF/UA-1).
     *
     * @param helper name of who would act, with the organisation in brackets
     */
    public byte[] print(String helper, HelperNumber number, Language language, boolean largePrint) {
        var paper = new FormPaper(texts.translate("mandate.form.heading", language), "", language, largePrint, texts);
        paper.heading(1, "mandate.form.heading");
        if (!language.reviewed()) {
            paper.say("", "shell.draft.notice");
        }
        paper.say("", "mandate.form.text");
        paper.say("", "mandate.always.text");
        paper.say("", "mandate.form-doubt.text");
        paper.block("answer");
        paper.label("mandate.form-helper.label");
        paper.lines("address", helper);
        paper.label("mandate.form-number.label");
        paper.lines("code", number.printed());
        paper.closeBlock();
        paper.heading(2, "mandate.which.label");
        paper.say("", "questionnaire.several.text");
        paper.boxes(Arrays.stream(HelperTask.values())
                .map(task -> paper.wording("mandate.task." + task.code() + ".option"))
                .toList());
        paper.heading(2, "mandate.term.label");
        paper.say("", "mandate.form-one.text");
        paper.boxes(Stream.of(MandateTerm.MONTH, MandateTerm.HALF_YEAR, MandateTerm.YEAR)
                .map(term -> paper.wording("mandate.term." + term.code() + ".option"))
                .toList());
        paper.heading(2, "mandate.form-you.heading");
        for (var field : new String[] {"name", "birth-date", "reference", "day", "signature"}) {
            paper.label("mandate.form-" + field + ".label");
            paper.room(field.equals("signature") ? "long" : "short", field.equals("signature") ? 2 : 1);
        }
        paper.heading(2, "paper.send.heading");
        paper.say("", "paper.send.text");
        paper.lines(
                "address",
                PlainWords.of(
                        texts.translate("letter.sender.text", Language.DUTCH).words()),
                address.desk());
        paper.say("", "mandate.form-then.text");
        paper.say("", "paper.call.text", "phone", address.phone());
        return press.pdf(paper.markup());
    }
}

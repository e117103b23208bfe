package nl.mijngesprek.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mijngesprek.portal.Pdf;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.mandate.HelperNumber;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The permission on paper says what the screens say (promise 6), and everybody can read it (PDF/UA-1). */
class PermissionFormsTest extends LetterTest {

    private static final HelperNumber NUMBER = new HelperNumber("12345678");

    @Autowired
    PermissionForms forms;

    @Autowired
    Languages languages;

    @Autowired
    ScreenTexts texts;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ar"})
    void the_form_is_accessible_in_ordinary_and_in_large_print(String code) throws Exception {
        var language = languages.byCode(code).orElseThrow();

        assertThat(Pdf.wrong(forms.print("Hanna Helper (Naast de Ander)", NUMBER, language, false)))
                .isEmpty();
        assertThat(Pdf.wrong(forms.print("Hanna Helper (Naast de Ander)", NUMBER, language, true)))
                .isEmpty();
    }

    @Test
    void it_says_who_helps_all_that_can_be_ticked_and_that_nobody_has_to_sign() {
        var words = Pdf.words(forms.print("Hanna Helper (Naast de Ander)", NUMBER, Language.DUTCH, false));

        assertThat(words)
                .contains("Hanna Helper (Naast de Ander)", "1234 5678", "Een maand", "Een half jaar", "Een jaar")
                .contains("Twijfelt u? Teken dan niet. Dat heeft geen gevolgen.", "Uw handtekening")
                .doesNotContain("Alleen vandaag");
        for (var task : HelperTask.values()) {
            assertThat(words)
                    .contains(texts.translate("mandate.task." + task.code() + ".option", Language.DUTCH)
                            .words());
        }
    }

    /** Who reads it at the desk reads Dutch. */
    @Test
    void in_another_language_the_dutch_stands_beneath() {
        assertThat(Pdf.words(forms.print(
                        "Hanna Helper", NUMBER, languages.byCode("en").orElseThrow(), false)))
                .contains("Permission to help me", "Toestemming om mij te helpen", "Your signature", "Uw handtekening");
    }
}

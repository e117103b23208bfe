package nl.mijngesprek.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What is printed, as others see it: the check of PDF/UA-1 by veraPDF, and the words. */
public final class Pdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdf() {}

    /** What keeps this PDF from being PDF/UA-1; nothing when it is. */
    public static List<String> wrong(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        }
    }

    /** Its words, on one line, in plain letters where shaped ones stand for them. */
    public static String words(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

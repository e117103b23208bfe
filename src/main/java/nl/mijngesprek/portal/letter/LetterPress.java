package nl.mijngesprek.portal.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.mijngesprek.portal.outbox.Message;
import nl.mijngesprek.portal.reply.ReplyCodes;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Prints letters as tagged PDF (PDF/UA-1); the code of the letter is put in here and is kept nowhere. */
@Component
public class LetterPress {

    private static final String FAMILY = "Letter";
    private static final int ORDINARY_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;
    private static final float PDF_VERSION = 1.7f;
    private static final int BLACK = 0;
    private static final int WHITE = 0xFFFFFF;
    private static final int QR_POINTS = 240;

    static {
        // It would write every step of every letter to the error stream; what fails, it throws.
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] ordinary = font("DejaVuSans.ttf");
    private final byte[] bold = font("DejaVuSans-Bold.ttf");
    private final ReplyCodes codes;
    private final PublicAddress address;

    LetterPress(ReplyCodes codes, PublicAddress address) {
        this.codes = codes;
        this.address = address;
    }

    /** DejaVu has Latin, Greek, Cyrillic and Arabic letters in one face. */
    private static byte[] font(String file) {
        try {
            return new ClassPathResource("net/sf/jasperreports/fonts/dejavu/" + file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException("the letter's font is missing from the build", missing);
        }
    }

    /** The letter as PDF. Refuses a message that is no letter with an {@link IllegalArgumentException}. */
    public byte[] print(Message letter) {
        var markup = letter.print().orElseThrow(() -> new IllegalArgumentException("this message is no letter"));
        return pdf(InvitationKey.invitation(letter.key())
                .map(codes::codeOf)
                .map(code -> markup.replace(Letter.CODE, code.printed())
                        .replace(Letter.QR, qr(address.reply(code.printed()))))
                .orElse(markup));
    }

    byte[] pdf(String markup) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_VERSION);
        builder.useFont(() -> new ByteArrayInputStream(ordinary), FAMILY, ORDINARY_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.withHtmlContent(markup, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException("the letter could not be printed", failure);
        }
        return pdf.toByteArray();
    }

    /** The address as a picture, in the form in which a page holds one. */
    private static String qr(String address) {
        try {
            var points = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, QR_POINTS, QR_POINTS, Map.of(EncodeHintType.MARGIN, 2));
            var picture = new BufferedImage(points.getWidth(), points.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (var x = 0; x < points.getWidth(); x++) {
                for (var y = 0; y < points.getHeight(); y++) {
                    picture.setRGB(x, y, points.get(x, y) ? BLACK : WHITE);
                }
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException impossible) {
            throw new IllegalStateException("an address fits into a QR code", impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

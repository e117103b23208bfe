package nl.mijngesprek.portal.mandate;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a paper that was scanned or photographed. Each is drawn anew: nothing comes in but what one can see, no place
 * where a photo was taken and nothing that runs.
 */
public final class Scan {

    /** In bytes. */
    public static final int LIMIT = 10_000_000;

    public static final int MOST_PAGES = 4;

    /** Enough to read what was written by hand on A4. */
    private static final int LONGEST_SIDE = 1_700;

    /** What a phone makes, and no more than memory bears. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final int POINTS_OF_AN_INCH = 72;

    private Scan() {}

    /** What came of reading one. */
    sealed interface Read {
        record Pages(List<byte[]> pictures) implements Read {}

        record Refused(ScanOutcome why) implements Read {}
    }

    /** @param content a PDF, a JPEG or a PNG, by what is in it and not by its name */
    static Read read(byte[] content) {
        if (content.length > LIMIT) {
            return new Read.Refused(new ScanOutcome.TooLarge());
        }
        try {
            return isPdf(content) ? pdf(content) : picture(content);
        } catch (IOException | RuntimeException unreadable) {
            // Files from outside break what reads them in more ways than are declared.
            return new Read.Refused(new ScanOutcome.NotReadable());
        }
    }

    private static boolean isPdf(byte[] content) {
        return content.length > 4 && content[0] == '%' && content[1] == 'P' && content[2] == 'D' && content[3] == 'F';
    }

    private static Read pdf(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return new Read.Refused(new ScanOutcome.TooManyPages());
            }
            var renderer = new PDFRenderer(document);
            var pictures = new ArrayList<byte[]>();
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var box = document.getPage(page).getCropBox();
                var longest = Math.max(box.getWidth(), box.getHeight());
                var dpi = Math.min(200f, LONGEST_SIDE * POINTS_OF_AN_INCH / longest);
                pictures.add(jpeg(renderer.renderImageWithDPI(page, dpi, ImageType.RGB)));
            }
            return pictures.isEmpty()
                    ? new Read.Refused(new ScanOutcome.NotReadable())
                    : new Read.Pages(List.copyOf(pictures));
        }
    }

    private static Read picture(byte[] content) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return new Read.Refused(new ScanOutcome.NotReadable());
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return new Read.Pages(List.of(jpeg(upright(reader, small(reader)))));
            } finally {
                reader.dispose();
            }
        }
    }

    /** A camera that is held upright writes down that its picture lies on its side. */
    private static BufferedImage upright(ImageReader reader, BufferedImage picture) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("jpeg")
                ? orientation(reader)
                        .map(way -> ExifFilterUtils.getFilterForOrientation(way).apply(picture))
                        .orElse(picture)
                : picture;
    }

    private static Optional<Orientation> orientation(ImageReader reader) {
        try {
            return Optional.ofNullable(ExifUtils.getExifOrientation(reader, 0));
        } catch (IOException oddNotes) {
            // The picture itself could be read: then it stays as it lies.
            return Optional.empty();
        }
    }

    private static BufferedImage small(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("a picture of %d by %d".formatted(width, height));
        }
        var parameters = reader.getDefaultReadParam();
        var step = Math.max(1, Math.max(width, height) / (LONGEST_SIDE * 2));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, "jpeg", bytes);
        return bytes.toByteArray();
    }
}

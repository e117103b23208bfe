package nl.mijngesprek.portal.shared.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;

/** A file of our own front end; its address changes with its content, so that a phone may keep it for good. */
public enum Asset {
    STYLES("portal.css"),
    STAFF_STYLES("staff.css"),
    HELPER_STYLES("helper.css"),
    PICTOGRAMS("pictograms.svg"),
    ICON("favicon.svg"),
    /** On the page with the recorder alone. */
    RECORDER("recorder.js"),
    /** On pages that can be read aloud. */
    READ_ALOUD("read-aloud.js");

    private final String address;

    Asset(String file) {
        address = "/assets/" + file + "?v=" + fingerprint(file);
    }

    /** The address on this site, with the fingerprint of the content. */
    public String address() {
        return address;
    }

    private static String fingerprint(String file) {
        try (var content = new ClassPathResource("static/assets/" + file).getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

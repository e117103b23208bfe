package nl.mijngesprek.portal.intake;

/**
 * One thing that is wrong in an intake document, said to whoever writes such documents; never repeats a BSN.
 *
 * @param path where, as a JSON path such as {@code $.conversations[2].place.kind}
 * @param wrong what is wrong there
 * @param accepted what is accepted there
 */
public record IntakeError(String path, String wrong, String accepted) {

    /** All of it on one line. */
    public String sentence() {
        return path + ": " + wrong + ". Accepted: " + accepted + (accepted.endsWith(".") ? "" : ".");
    }
}

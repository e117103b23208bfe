package nl.mijngesprek.portal.shared;

/** The portal cannot start as it is configured; says in one sentence which property is wrong and what it wants. */
public final class Misconfigured extends RuntimeException {

    /**
     * @param property the full name of the property, such as {@code portal.bsn.lookup-key}
     * @param sentence what is wrong with it and what is wanted; never the value when that is a secret
     */
    public Misconfigured(String property, String sentence) {
        super(property + ": " + sentence);
    }
}

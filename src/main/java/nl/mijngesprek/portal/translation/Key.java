package nl.mijngesprek.portal.translation;

import java.util.regex.Pattern;

/** How a key is built: module.part.role, in small letters; a part may have parts of its own. */
final class Key {

    private static final String WORD = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** The role says what the text is for. */
    private static final String ROLE =
            "title|heading|text|label|hint|button|link|error|empty|aria|notice|option|message";

    static final Pattern PATTERN = Pattern.compile("[a-z]+(?:\\." + WORD + ")+\\.(?:" + ROLE + ")");

    private Key() {}
}

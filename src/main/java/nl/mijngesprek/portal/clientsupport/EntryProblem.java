package nl.mijngesprek.portal.clientsupport;

/**
 * What stands in the way of proposing what was typed, and where.
 *
 * @param language of which language of a text; empty for what has none
 * @param limit the most characters, or of a list the most lines; 0 where it is about neither
 */
public record EntryProblem(Place place, String language, Kind kind, int limit) {

    /** Which field it is about. */
    public enum Place {
        SUMMARY("summary"),
        DETAILS("details"),
        FOR_WHOM("for-whom"),
        OPENING("opening"),
        LANGUAGES("languages"),
        NEIGHBOURHOODS("neighbourhoods"),
        PHONE("phone"),
        ADDRESS("address"),
        PERSONS("persons");

        private final String code;

        Place(String code) {
            this.code = code;
        }

        /** As keys of texts and names of fields have it. */
        public String code() {
            return code;
        }
    }

    /** What is wrong with it. */
    public enum Kind {
        MISSING("missing"),
        TOO_LONG("long"),
        TOO_MANY("many"),
        TWICE("twice"),
        NO_PHONE("phone");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As keys of texts have it. */
        public String code() {
            return code;
        }
    }

    EntryProblem(Place place, Kind kind, int limit) {
        this(place, "", kind, limit);
    }

    EntryProblem(Place place, Kind kind) {
        this(place, kind, 0);
    }

    static EntryProblem of(EntryText text, String language, Kind kind) {
        return new EntryProblem(Place.valueOf(text.name()), language, kind, text.limit());
    }
}

package nl.mijngesprek.portal.report;

/**
 * A sentence in another language, as the case system delivers one that was translated and checked there.
 *
 * @param position of the sentence within the report, 1 and up
 * @param language BCP 47 code, not {@code nl}
 * @param translator who made it, by name
 * @param checkedBy who checked it, by name
 */
public record TranslationDelivery(int position, String language, String wording, String translator, String checkedBy) {}

package nl.mijngesprek.portal.clientsupport;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * What an organisation itself writes about itself: everything of {@link SupportOrganisation} but what the municipality says
 * (independent, costs nothing) and what is a fact of today (room, last checked).
 *
 * @param texts all of {@link EntryText}, but {@link EntryText#FOR_WHOM} may be left out: for everybody
 * @param languages BCP 47 codes, at least one
 * @param neighbourhoods none: everywhere in the municipality
 * @param persons who wants to be named, each name once
 */
public record EntryWords(
        Map<EntryText, LocalText> texts,
        List<String> languages,
        List<String> neighbourhoods,
        String phone,
        String address,
        List<SupportPerson> persons) {

    public EntryWords {
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
        languages = List.copyOf(languages);
        neighbourhoods = List.copyOf(neighbourhoods);
        persons = List.copyOf(persons);
    }

    /** What clients read now. */
    public static EntryWords of(SupportOrganisation organisation) {
        var texts = new EnumMap<EntryText, LocalText>(EntryText.class);
        texts.put(EntryText.SUMMARY, organisation.summary());
        texts.put(EntryText.DETAILS, organisation.details());
        organisation.forWhom().ifPresent(text -> texts.put(EntryText.FOR_WHOM, text));
        texts.put(EntryText.OPENING, organisation.opening());
        return new EntryWords(
                texts,
                organisation.languages(),
                organisation.neighbourhoods(),
                organisation.phone(),
                organisation.address(),
                organisation.persons());
    }

    /** Of these languages those in which not every text is there: clients read Dutch in its place. */
    public List<String> lacking(List<String> languageCodes) {
        return languageCodes.stream()
                .filter(code -> texts.values().stream()
                        .anyMatch(text -> !text.byLanguage().containsKey(code)))
                .toList();
    }

    /** Without the translations of Dutch that reads otherwise now: a translation of what was true before is none. */
    EntryWords withoutStale(EntryWords before) {
        var fresh = new EnumMap<EntryText, LocalText>(EntryText.class);
        texts.forEach((key, text) -> fresh.put(key, fresh(text, before.texts().get(key))));
        return new EntryWords(fresh, languages, neighbourhoods, phone, address, persons);
    }

    private static LocalText fresh(LocalText now, @org.jspecify.annotations.Nullable LocalText before) {
        if (before == null || dutch(now).equals(dutch(before))) {
            return now;
        }
        var kept = new TreeMap<>(now.byLanguage());
        kept.entrySet()
                .removeIf(entry -> !entry.getKey().equals(Language.DUTCH.code())
                        && Objects.equals(entry.getValue(), before.byLanguage().get(entry.getKey())));
        return new LocalText(kept);
    }

    private static String dutch(LocalText text) {
        return text.in(Language.DUTCH).words();
    }
}

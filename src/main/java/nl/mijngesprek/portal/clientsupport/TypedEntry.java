package nl.mijngesprek.portal.clientsupport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.clientsupport.EntryProblem.Kind;
import nl.mijngesprek.portal.clientsupport.EntryProblem.Place;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;

/**
 * What was typed about an organisation, right or not; cleaned of spaces round it and of what cannot be stored.
 *
 * @param texts of every text the words by language; empty words are no words
 */
public record TypedEntry(
        Map<EntryText, Map<String, String>> texts,
        List<String> languages,
        List<String> neighbourhoods,
        String phone,
        String address,
        List<SupportPerson> persons) {

    private static final int MOST_IN_A_LIST = 30;
    private static final int LONGEST_NEIGHBOURHOOD = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_PHONE = 30;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{6,30}");

    public TypedEntry {
        var cleaned = new EnumMap<EntryText, Map<String, String>>(EntryText.class);
        texts.forEach((key, byLanguage) -> cleaned.put(key, clean(byLanguage)));
        texts = Map.copyOf(cleaned);
        languages = List.copyOf(languages);
        neighbourhoods = neighbourhoods.stream()
                .map(TypedEntry::clean)
                .filter(name -> !name.isEmpty())
                .toList();
        phone = clean(phone);
        address = clean(address);
        persons = persons.stream()
                .map(person -> new SupportPerson(clean(person.name()), person.languages()))
                .filter(person ->
                        !person.name().isEmpty() || !person.languages().isEmpty())
                .toList();
    }

    /** The same words, as if they were typed again. */
    public static TypedEntry of(EntryWords words) {
        var texts = new EnumMap<EntryText, Map<String, String>>(EntryText.class);
        words.texts().forEach((key, text) -> texts.put(key, text.byLanguage()));
        return new TypedEntry(
                texts, words.languages(), words.neighbourhoods(), words.phone(), words.address(), words.persons());
    }

    private static Map<String, String> clean(Map<String, String> byLanguage) {
        var cleaned = new TreeMap<String, String>();
        byLanguage.forEach((code, words) -> cleaned.put(code, clean(words)));
        cleaned.values().removeIf(String::isEmpty);
        return Map.copyOf(cleaned);
    }

    private static String clean(String words) {
        return Words.clean(words).strip();
    }

    private Map<String, String> words(EntryText key) {
        return texts.getOrDefault(key, Map.of());
    }

    /** What stands in the way, in the order of the page; nothing when it can be proposed. */
    List<EntryProblem> problems() {
        var problems = new ArrayList<EntryProblem>();
        for (var key : EntryText.values()) {
            checkText(key, problems);
        }
        checkList(Place.LANGUAGES, languages, LONGEST_NEIGHBOURHOOD, problems);
        if (languages.isEmpty()) {
            problems.add(new EntryProblem(Place.LANGUAGES, Kind.MISSING));
        }
        checkList(Place.NEIGHBOURHOODS, neighbourhoods, LONGEST_NEIGHBOURHOOD, problems);
        if (Words.length(phone) > LONGEST_PHONE) {
            problems.add(new EntryProblem(Place.PHONE, Kind.TOO_LONG, LONGEST_PHONE));
        } else if (!PHONE.matcher(phone).matches()) {
            problems.add(new EntryProblem(Place.PHONE, Kind.NO_PHONE));
        }
        if (Words.length(address) > LONGEST_ADDRESS) {
            problems.add(new EntryProblem(Place.ADDRESS, Kind.TOO_LONG, LONGEST_ADDRESS));
        }
        checkList(Place.PERSONS, persons.stream().map(SupportPerson::name).toList(), LONGEST_NAME, problems);
        if (persons.stream()
                .anyMatch(
                        person -> person.languages().isEmpty() || person.name().isEmpty())) {
            problems.add(new EntryProblem(Place.PERSONS, Kind.MISSING));
        }
        return List.copyOf(problems);
    }

    private void checkText(EntryText key, List<EntryProblem> problems) {
        var byLanguage = words(key);
        if (!byLanguage.containsKey(Language.DUTCH.code()) && (key.isRequired() || !byLanguage.isEmpty())) {
            problems.add(EntryProblem.of(key, Language.DUTCH.code(), Kind.MISSING));
        }
        new TreeMap<>(byLanguage).forEach((code, words) -> {
            if (Words.length(words) > key.limit()) {
                problems.add(EntryProblem.of(key, code, Kind.TOO_LONG));
            }
        });
    }

    private static void checkList(Place place, List<String> lines, int longest, List<EntryProblem> problems) {
        if (lines.size() > MOST_IN_A_LIST) {
            problems.add(new EntryProblem(place, Kind.TOO_MANY, MOST_IN_A_LIST));
        } else if (lines.stream().anyMatch(line -> Words.length(line) > longest)) {
            problems.add(new EntryProblem(place, Kind.TOO_LONG, longest));
        } else if (new HashSet<>(lines).size() < lines.size()) {
            problems.add(new EntryProblem(place, Kind.TWICE));
        }
    }

    /** What it says; only where there are no {@link #problems}. */
    EntryWords words() {
        var kept = new EnumMap<EntryText, LocalText>(EntryText.class);
        for (var key : EntryText.values()) {
            var byLanguage = words(key);
            if (!byLanguage.isEmpty()) {
                kept.put(key, new LocalText(byLanguage));
            }
        }
        return new EntryWords(kept, languages, neighbourhoods, phone, address, persons);
    }
}

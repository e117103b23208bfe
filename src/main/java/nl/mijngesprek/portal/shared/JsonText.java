package nl.mijngesprek.portal.shared;

import java.util.List;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts in several languages as JSON, the form the database keeps: {@code {"nl": "…", "en": "…"}}. */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonText() {}

    public static LocalText read(String json) {
        return new LocalText(MAPPER.readValue(json, new TypeReference<TreeMap<String, String>>() {}));
    }

    public static String write(LocalText text) {
        return MAPPER.writeValueAsString(text.byLanguage());
    }

    public static List<LocalText> readAll(String json) {
        return MAPPER.readValue(json, new TypeReference<List<TreeMap<String, String>>>() {}).stream()
                .map(LocalText::new)
                .toList();
    }

    public static String writeAll(List<LocalText> texts) {
        return MAPPER.writeValueAsString(
                texts.stream().map(LocalText::byLanguage).toList());
    }
}

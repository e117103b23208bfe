package nl.mijngesprek.portal.outreach;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.TreeMap;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The municipality's rules about who does not come, as the municipality delivers them: {@code portal.ordinance} says where.
 * Refuses a file that cannot be read, or lacks something, with {@link Misconfigured}.
 */
@Component
public class OrdinanceFile {

    private static final String PROPERTY = "portal.ordinance";

    private final Optional<Ordinance> ordinance;

    OrdinanceFile(@Value("${portal.ordinance:#{null}}") @Nullable Resource file) {
        ordinance = Optional.ofNullable(file).map(OrdinanceFile::read);
    }

    /** Empty where the municipality delivered none; the invitation's own words are all there is then. */
    public Optional<Ordinance> find() {
        return ordinance;
    }

    private static Ordinance read(Resource file) {
        try (var content = file.getInputStream()) {
            var json = JsonMapper.shared().readTree(content);
            var rules = new Ordinance(
                    json.required("name").stringValue(),
                    json.required("version").intValue(),
                    LocalDate.parse(json.required("since").stringValue()),
                    json.required("example").booleanValue(),
                    json.required("steps")
                            .valueStream()
                            .map(OrdinanceFile::text)
                            .toList(),
                    text(json.required("objection")));
            if (rules.name().isBlank() || rules.version() < 1 || rules.steps().isEmpty()) {
                throw new Misconfigured(PROPERTY, "has no name, no version or no steps");
            }
            return rules;
        } catch (IOException | JacksonException | DateTimeParseException | IllegalArgumentException wrong) {
            throw new Misconfigured(PROPERTY, "cannot be read: " + wrong.getMessage());
        }
    }

    private static LocalText text(JsonNode byLanguage) {
        var texts = new TreeMap<String, String>();
        byLanguage
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().stringValue()));
        return new LocalText(texts);
    }
}

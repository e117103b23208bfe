package nl.mijngesprek.portal.intake;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of the intake document, and its findings in our words: the schema's descriptions say what is accepted. */
final class DocumentSchema {

    private final Schema schema;

    DocumentSchema() {
        try (var text = new ClassPathResource("intake/intake-document.schema.json").getInputStream()) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JsonMapper.shared().readTree(text));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Which format this schema is for, as documents name it. */
    String format() {
        return schema.getSchemaNode().at("/properties/format/const").stringValue();
    }

    List<IntakeError> errorsIn(JsonNode document) {
        return schema.validate(document).stream().map(this::inOurWords).toList();
    }

    private IntakeError inOurWords(Error error) {
        var path = path(error.getInstanceLocation());
        var value = Objects.requireNonNull(error.getInstanceNode());
        var keywords = parentOf(error);
        var property = property(error);
        return switch (error.getKeyword()) {
            case "type" ->
                new IntakeError(
                        path,
                        "is " + kind(value),
                        kindNamed(keywords.path("type").asString()));
            case "required" -> new IntakeError(Spot.member(path, property), "is missing", meaning(error, property));
            case "additionalProperties" ->
                new IntakeError(
                        Spot.member(path, property),
                        "is not known here",
                        String.join(", ", keywords.path("properties").propertyNames()));
            case "propertyNames" ->
                new IntakeError(
                        Spot.member(path, property),
                        "is not the code of a language",
                        description(keywords.path("propertyNames")));
            case "enum" ->
                new IntakeError(
                        path,
                        shown(value) + " is not known here",
                        keywords.path("enum")
                                .valueStream()
                                .map(JsonNode::asString)
                                .collect(Collectors.joining(", ")));
            case "const" ->
                new IntakeError(
                        path,
                        shown(value) + " is not known here",
                        keywords.path("const").asString());
            case "pattern" ->
                new IntakeError(path, shown(value) + " does not have the right form", description(keywords));
            case "maxLength" ->
                new IntakeError(
                        path,
                        "has "
                                + value.asString()
                                        .codePointCount(0, value.asString().length()) + " characters",
                        "at most " + keywords.path("maxLength").asString() + " characters");
            case "minItems", "maxItems" ->
                new IntakeError(
                        path, "has " + value.size() + (value.size() == 1 ? " item" : " items"), items(keywords));
            case "minimum", "maximum" ->
                new IntakeError(
                        path,
                        "is " + (error.getKeyword().equals("minimum") ? "too small" : "too large"),
                        "a whole number from " + keywords.path("minimum").asString() + " to "
                                + keywords.path("maximum").asString());
            case "uniqueItems" -> new IntakeError(path, "names something twice", "each item once");
            case "false" -> new IntakeError(path, "does not belong here", meaning(error, last(path)));
            default -> new IntakeError(path, "is not accepted", "what the schema says at " + error.getSchemaLocation());
        };
    }

    private static String shown(JsonNode value) {
        return value.isString() ? Spot.shown(value.stringValue(), 40) : "the value";
    }

    private static String items(JsonNode keywords) {
        var least = keywords.path("minItems").asInt(0);
        return least == 0
                ? "at most " + keywords.path("maxItems").asString() + " items"
                : least + " to " + keywords.path("maxItems").asString() + " items";
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null";
        };
    }

    private static String kindNamed(String type) {
        return switch (type) {
            case "string" -> "text, in quotes";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false, without quotes";
            case "array" -> "a list, in square brackets";
            default -> "an object, in curly brackets";
        };
    }

    private static String property(Error error) {
        var property = error.getProperty();
        return property == null ? "" : property;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String path(NodePath location) {
        var path = "$";
        for (var position = 0; position < location.getNameCount(); position++) {
            path = location.getElement(position) instanceof Integer index
                    ? Spot.item(path, index)
                    : Spot.member(path, String.valueOf(location.getElement(position)));
        }
        return path;
    }

    /** The schema that holds the keyword this error is about. */
    private JsonNode parentOf(Error error) {
        return at(steps(error));
    }

    /** What the schema says about this member of the object this error is about. */
    private String meaning(Error error, String member) {
        var steps = steps(error);
        // A condition holds the rule; the member is described where the object is.
        for (var position = 0; position < steps.size(); position++) {
            if (steps.get(position).equals("then") || steps.get(position).equals("else")) {
                steps = steps.subList(0, position);
            }
        }
        return description(at(steps).path("properties").path(member));
    }

    private static List<String> steps(Error error) {
        var fragment = error.getSchemaLocation().getFragment();
        var steps = new ArrayList<String>();
        for (var position = 0; position < fragment.getNameCount() - 1; position++) {
            steps.add(String.valueOf(fragment.getElement(position)));
        }
        return steps;
    }

    private JsonNode at(List<String> steps) {
        var node = schema.getSchemaNode();
        for (var step : steps) {
            node = node.path(step);
        }
        return node;
    }

    private String description(JsonNode keywords) {
        var description = stringAt(keywords, "description");
        var reference = stringAt(keywords, "$ref");
        if (description == null && reference != null) {
            return description(schema.getSchemaNode().at(reference.substring(1)));
        }
        return description == null ? "what the schema says" : description;
    }

    private static @Nullable String stringAt(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).stringValue() : null;
    }
}

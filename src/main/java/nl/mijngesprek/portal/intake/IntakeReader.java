package nl.mijngesprek.portal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what the municipality's case system delivers, whole or not at all (G7). */
@Service
public class IntakeReader {

    /** The most bytes a document may have. */
    public static final int LIMIT = 20 * 1024 * 1024;

    private final DocumentSchema schema = new DocumentSchema();
    private final JsonMapper mapper = new JsonMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());
    private final DocumentDelivery delivery;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    IntakeReader(DocumentDelivery delivery, CurrentActor currentActor, PlatformTransactionManager transactions) {
        this.delivery = delivery;
        this.currentActor = currentActor;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Reads a document to its end and takes it in, acting as {@link Actor.Intake}; does not close the stream. */
    public IntakeResult read(InputStream document) {
        byte[] bytes;
        try {
            bytes = document.readNBytes(LIMIT + 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (bytes.length > LIMIT) {
            return refused("is larger than 20 MB", "documents of at most 20 MB; split it by client");
        }
        JsonNode tree;
        try {
            tree = mapper.readTree(bytes);
        } catch (JacksonException notJson) {
            // Not the parser's own words: they repeat what it stumbled over, and that may be a BSN.
            return refused("is not well-formed JSON" + place(notJson), ONE_OBJECT);
        }
        var errors = errorsIn(tree);
        return errors.isEmpty() ? takeIn(tree) : new IntakeResult.Refused(errors);
    }

    private static final String ONE_OBJECT = "one JSON object in UTF-8, with no name twice in the same object";

    private List<IntakeError> errorsIn(JsonNode tree) {
        var format = tree.path("format");
        if (!tree.isObject()) {
            return List.of(new IntakeError("$", "is not a JSON object", ONE_OBJECT));
        }
        if (format.isString() && !format.stringValue().equals(schema.format())) {
            // Another version may mean other things by the same names: its other errors would mislead.
            return List.of(new IntakeError(
                    "$.format", Spot.shown(format.stringValue(), 40) + " is not known here", schema.format()));
        }
        var unstorable = new ArrayList<IntakeError>();
        collectUnstorable(Spot.root(tree), unstorable);
        if (!unstorable.isEmpty()) {
            return unstorable;
        }
        var bySchema = schema.errorsIn(tree);
        return Stream.concat(bySchema.stream(), DocumentChecks.errorsIn(tree, bySchema).stream())
                .toList();
    }

    private IntakeResult takeIn(JsonNode tree) {
        // The actor first, then the transaction: it is at its begin that a transaction becomes somebody.
        return currentActor.as(
                new Actor.Intake(),
                () -> transaction.<IntakeResult>execute(status -> {
                    var result = delivery.deliver(tree);
                    if (result instanceof IntakeResult.Refused) {
                        status.setRollbackOnly();
                    }
                    return result;
                }));
    }

    /** Numbers beyond all bounds, and characters that PostgreSQL does not store. */
    private static void collectUnstorable(Spot spot, List<IntakeError> errors) {
        if (spot.value().isFloatingPointNumber()
                && !Double.isFinite(spot.value().asDouble(Double.NaN))) {
            errors.add(spot.error("is too large a number", "a whole number"));
        }
        if (spot.text().filter(IntakeReader::isUnstorable).isPresent()) {
            errors.add(spot.error(
                    "contains a control character or half a character",
                    "text; of the control characters the line feed and the tab"));
        }
        spot.members().forEach(member -> collectUnstorable(member, errors));
        spot.items().forEach(item -> collectUnstorable(item, errors));
    }

    private static boolean isUnstorable(String text) {
        return text.codePoints()
                .anyMatch(point -> (point < ' ' && point != '\n' && point != '\t')
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    private static String place(JacksonException failure) {
        var location = failure.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static IntakeResult refused(String wrong, String accepted) {
        return new IntakeResult.Refused(List.of(new IntakeError("$", wrong, accepted)));
    }
}

package nl.mijngesprek.portal.intake;

import java.io.IOException;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Takes in the document that {@code portal.intake.document} names, if any; a refused one stops the start. */
@Component
class IntakeAtStart implements ApplicationRunner {

    static final String PROPERTY = "portal.intake.document";

    private static final Logger LOG = LoggerFactory.getLogger(IntakeAtStart.class);
    private static final int SENTENCES = 20;

    private final IntakeReader reader;
    private final ResourceLoader resources;
    private final String location;

    IntakeAtStart(IntakeReader reader, ResourceLoader resources, @Value("${" + PROPERTY + ":}") String location) {
        this.reader = reader;
        this.resources = resources;
        this.location = location;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (location.isBlank()) {
            return;
        }
        if (!location.startsWith("file:") && !location.startsWith("classpath:")) {
            throw new Misconfigured(PROPERTY, "give the document as file:/its/path or classpath:its/path");
        }
        try (var document = resources.getResource(location).getInputStream()) {
            switch (reader.read(document)) {
                case IntakeResult.Delivered delivered -> LOG.info("Taken in from {}: {}", location, delivered);
                case IntakeResult.Refused refused -> throw new Misconfigured(PROPERTY, refused.inSentences(SENTENCES));
            }
        } catch (IOException failure) {
            throw new Misconfigured(PROPERTY, "there is no document to read at " + location);
        }
    }
}

package nl.mijngesprek.portal.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.mijngesprek.portal.outbox.Carrier;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.Message;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts letters into a folder for the printer, a PDF by the name of each id: whole or not there, and twice is once. */
@Component
@Profile("!demo")
class LetterFolder implements Carrier {

    private final LetterPress press;
    private final Path folder;

    LetterFolder(LetterPress press, @Value("${portal.outbox.letters:}") String folder) {
        this.press = press;
        this.folder = Path.of(folder);
        if (folder.isBlank() || !Files.isDirectory(this.folder) || !Files.isWritable(this.folder)) {
            throw new Misconfigured(
                    "portal.outbox.letters", "is missing or no folder that can be written; letters are put there.");
        }
    }

    @Override
    public Channel channel() {
        return Channel.LETTER;
    }

    @Override
    public void handOver(Message message) throws IOException {
        var name = message.id().value() + ".pdf";
        var unfinished = folder.resolve("." + name + ".part");
        Files.write(unfinished, press.print(message));
        Files.move(
                unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

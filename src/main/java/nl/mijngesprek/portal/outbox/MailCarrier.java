package nl.mijngesprek.portal.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail over SMTP; the id of the message is that of the mail, so that it is known when it comes twice. */
@Component
@Profile("!demo")
class MailCarrier implements Carrier {

    private final JavaMailSender mail;
    private final String from;

    MailCarrier(ObjectProvider<JavaMailSender> mail, @Value("${portal.outbox.mail-from:}") String from) {
        this.mail = mail.getIfAvailable(() -> {
            throw new Misconfigured("spring.mail.host", "is missing; it wants the server that takes e-mail.");
        });
        if (from.isBlank()) {
            throw new Misconfigured("portal.outbox.mail-from", "is missing; it wants the sender's e-mail address.");
        }
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public void handOver(Message message) throws IOException {
        try {
            var envelope = mail.createMimeMessage();
            var letter = new MimeMessageHelper(envelope, StandardCharsets.UTF_8.name());
            letter.setFrom(from);
            letter.setTo(message.recipient());
            letter.setSubject(message.subject());
            letter.setText(message.words());
            envelope.setContentLanguage(new String[] {message.languageCode()});
            envelope.setHeader(
                    "Message-ID", "<" + message.id().value() + "@" + from.substring(from.indexOf('@') + 1) + ">");
            mail.send(envelope);
        } catch (AddressException noAddress) {
            throw new Refused("this is no e-mail address", noAddress);
        } catch (MessagingException | MailException failure) {
            throw new IOException("the mail server did not take it", failure);
        }
    }
}

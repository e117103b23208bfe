package nl.mijngesprek.portal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Messages leave by SMTP and by HTTP, each with its id, so that the other side knows it when it comes twice. */
class CarriersTest {

    private static Message message(Channel channel, String recipient) {
        return new Message(
                new MessageId(UUID.randomUUID()),
                "test",
                channel,
                "nl",
                recipient,
                "Er is een bericht voor u",
                "U leest het op gesprek.example. Eén keer.",
                Optional.empty(),
                1,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    private static ObjectProvider<JavaMailSender> mail(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("mail", sender);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    @Test
    void mail_goes_out_with_the_id_of_the_message() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var carrier = new MailCarrier(mail(server.getSmtp().getPort()), "gesprek@example.org");
            var message = message(Channel.EMAIL, "anna@example.org");

            carrier.handOver(message);
            carrier.handOver(message);

            assertThat(server.getReceivedMessages()).hasSize(2).allSatisfy(mail -> {
                assertThat(mail.getMessageID()).isEqualTo("<" + message.id().value() + "@example.org>");
                assertThat(mail.getSubject()).isEqualTo("Er is een bericht voor u");
                assertThat(mail.getContent().toString().strip()).isEqualTo("U leest het op gesprek.example. Eén keer.");
                assertThat(mail.getContentLanguage()).containsExactly("nl");
            });
        } finally {
            server.stop();
        }
    }

    @Test
    void a_mail_server_that_is_gone_is_a_failure_to_try_again_after() {
        var carrier = new MailCarrier(mail(1), "gesprek@example.org");

        assertThatThrownBy(() -> carrier.handOver(message(Channel.EMAIL, "anna@example.org")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void what_is_no_address_is_refused_for_good() {
        var carrier = new MailCarrier(mail(1), "gesprek@example.org");

        assertThatThrownBy(() -> carrier.handOver(message(Channel.EMAIL, "anna@@example..org")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_text_message_is_posted_with_the_id_and_whatever_is_not_taken_is_a_failure() throws IOException {
        var got = new ArrayList<List<String>>();
        var status = new int[] {202};
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sms", exchange -> {
            got.add(List.of(
                    exchange.getRequestMethod(),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(status[0], -1);
            exchange.close();
        });
        server.start();
        try {
            var carrier = new SmsCarrier(
                    "http://127.0.0.1:%d/sms".formatted(server.getAddress().getPort()), "secret");
            var message = message(Channel.SMS, "06 00 00 00 12");

            carrier.handOver(message);
            status[0] = 500;
            assertThatThrownBy(() -> carrier.handOver(message))
                    .isNotInstanceOf(Refused.class)
                    .hasMessageContaining("500");
            status[0] = 422;
            assertThatThrownBy(() -> carrier.handOver(message)).isInstanceOf(Refused.class);

            assertThat(got).hasSize(3).allSatisfy(request -> {
                assertThat(request).startsWith("POST", message.id().value().toString(), "Bearer secret");
                assertThat(request.getLast())
                        .contains("\"to\":\"06 00 00 00 12\"")
                        .contains("\"text\":\"U leest het op gesprek.example. Eén keer.\"");
            });
        } finally {
            server.stop(0);
        }
    }

    /** The portal does not start with half an outbox, and says what is missing. */
    @Test
    void what_is_not_configured_is_named() {
        var none = new DefaultListableBeanFactory().getBeanProvider(JavaMailSender.class);

        assertThatThrownBy(() -> new MailCarrier(none, "gesprek@example.org"))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("spring.mail.host: is missing");
        assertThatThrownBy(() -> new MailCarrier(mail(25), " "))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.outbox.mail-from: is missing");
        assertThatThrownBy(() -> new SmsCarrier("", ""))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.outbox.sms: is missing");
    }

    /** Production: no profile; the demo has carriers of its own, which carry nothing anywhere. */
    @Test
    void properties_are_all_that_production_needs() {
        try (var production = start("https://sms.example/send")) {
            assertThat(production.getBeansOfType(Carrier.class).values())
                    .extracting(Carrier::channel)
                    .containsExactlyInAnyOrder(Channel.EMAIL, Channel.SMS);
        }
        assertThatThrownBy(() -> start(""))
                .rootCause()
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.outbox.sms: ");
        assertThat(List.of(MailCarrier.class, SmsCarrier.class))
                .allSatisfy(carrier ->
                        assertThat(carrier.getAnnotation(Profile.class).value()).containsExactly("!demo"));
    }

    private static ConfigurableApplicationContext start(String sms) {
        return new SpringApplicationBuilder(MailSenderAutoConfiguration.class, MailCarrier.class, SmsCarrier.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.mail.host=mail.example",
                        "--portal.outbox.mail-from=gesprek@example.org",
                        "--portal.outbox.sms=" + sms);
    }
}

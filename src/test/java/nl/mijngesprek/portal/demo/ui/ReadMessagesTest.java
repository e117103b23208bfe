package nl.mijngesprek.portal.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.Screen;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.outbox.Outbox;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;

/** In the demo one reads what would have been sent, and opens the letters. */
class ReadMessagesTest extends TableTest {

    @Autowired
    Outbox outbox;

    @Value("${local.server.port}")
    int port;

    private void put(Channel channel, String recipient, String words, Optional<String> print) {
        currentActor.as(
                new Actor.Officer(new OfficerId(UUID.randomUUID())),
                () -> inTransaction(() -> outbox.put(new NewMessage(
                        reference(), anna, Optional.empty(), channel, "nl", recipient, "Brief", words, print))));
    }

    @Test
    void messages_stand_on_a_page_and_letters_behind_a_link() {
        put(Channel.SMS, "06 00 00 00 99", "Er is een bericht voor u.", Optional.empty());
        put(
                Channel.LETTER,
                "Anna de Wit\nKade 1",
                "Beste Anna",
                Optional.of(
                        "<html lang=\"nl\"><head><title>Brief</title></head><body><p>Beste Anna</p></body></html>"));
        var visitor = new Visitor(port);

        var page = Jsoup.parse(visitor.get("/demo/berichten").body());

        assertThat(Screen.plain(page.select("main").text()))
                .contains("Aan 06 00 00 00 99", "Er is een bericht voor u.", "Aan Anna de Wit, Kade 1");
        var letter = visitor.get(page.select("main a[href$=.pdf]").attr("href"));
        assertThat(letter.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(letter.body()).startsWith("%PDF-1.");
        assertThat(visitor.get("/demo/berichten/" + UUID.randomUUID() + ".pdf").statusCode())
                .isEqualTo(404);
    }

    /** What shows people's post to anybody must not exist outside the demo. */
    @Test
    void outside_the_demo_there_is_no_such_page() {
        assertThat(MessagePages.class.getAnnotation(Profile.class).value()).containsExactly("demo");
    }
}

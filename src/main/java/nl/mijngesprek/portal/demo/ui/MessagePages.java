package nl.mijngesprek.portal.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.letter.LetterPress;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.Message;
import nl.mijngesprek.portal.outbox.MessageId;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.shell.PublicPageMaker;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the fictional people would get by letter, e-mail and SMS, for anybody to read. In the demo alone. */
@RestController
@Profile("demo")
class MessagePages {

    private static final String LIST = "/demo/berichten";
    private static final int MOST = 50;

    private final Outbox outbox;
    private final LetterPress press;
    private final CurrentActor currentActor;
    private final PublicPageMaker pages;

    MessagePages(Outbox outbox, LetterPress press, CurrentActor currentActor, PublicPageMaker pages) {
        this.outbox = outbox;
        this.press = press;
        this.currentActor = currentActor;
        this.pages = pages;
    }

    @GetMapping(path = LIST, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String messages(HttpServletRequest request) {
        var texts = pages.texts(request);
        var page = pages.page(request, "demo.messages.heading").say("demo.messages.text");
        List<Message> latest = currentActor.as(new Actor.Sender(), () -> outbox.latest(MOST));
        if (latest.isEmpty()) {
            page.say("demo.messages.empty");
        }
        for (var message : latest) {
            page.show(
                    new H2(texts.get("demo.channel." + message.channel().code() + ".label")),
                    new Paragraph(texts.get(
                            "demo.to.text",
                            "recipient",
                            message.recipient().replace("\n", ", "),
                            "day",
                            texts.day(message.createdAt()),
                            "time",
                            texts.time(message.createdAt()))),
                    content(message, texts));
        }
        return page.html();
    }

    private static Component content(Message message, Texts texts) {
        if (message.channel() == Channel.LETTER) {
            return new Actions(texts)
                    .secondaryLink(LIST + "/" + message.id().value() + ".pdf", texts.get("demo.letter.link"));
        }
        var words = new Paragraph(message.words());
        words.getElement().setAttribute("lang", message.languageCode()).setAttribute("dir", "auto");
        return words;
    }

    @GetMapping(path = LIST + "/{id}.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String id) {
        Optional<Message> letter = MessageId.parse(id)
                .flatMap(message -> currentActor.as(new Actor.Sender(), () -> outbox.find(message)))
                .filter(message -> message.channel() == Channel.LETTER);
        return letter.map(press::print)
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}

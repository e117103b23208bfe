package nl.mijngesprek.portal.reply.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.reply.Opening;
import nl.mijngesprek.portal.reply.Reply;
import nl.mijngesprek.portal.reply.ReplyDoor;
import nl.mijngesprek.portal.reply.ReplyOutcome;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.PlainForm;
import nl.mijngesprek.portal.shell.PublicPage;
import nl.mijngesprek.portal.shell.PublicPageMaker;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answering with the code of a letter: the code and the birth date, then one question, then thanks (A14, G1).
 * No page says anything about the person. Whatever is wrong, it is the same page, with the number to call.
 */
@RestController
class ReplyPages {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    static final String START = "/antwoord";
    static final String QUESTION = START + "/keuze";
    private static final String DONE = START + "/klaar";
    private static final String REFUSED = START + "?melding=niet-gelukt";

    private final ReplyDoor door;
    private final TicketCookie tickets;
    private final PublicPageMaker pages;

    ReplyPages(ReplyDoor door, TicketCookie tickets, PublicPageMaker pages) {
        this.door = door;
        this.tickets = tickets;
        this.pages = pages;
    }

    @GetMapping(path = START, produces = HTML)
    String start(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String melding) {
        var texts = pages.texts(request);
        var page = pages.page(request, "reply.start.heading");
        if (melding.equals("niet-gelukt")) {
            page.show(new Notice(
                            Tone.CARE,
                            Drawing.WARNING,
                            texts.get("reply.refused.heading"),
                            texts.get("reply.refused.text"),
                            texts.get("reply.refused.call.text"))
                    .with(new PhoneLink(texts, texts.phone())));
        }
        return page.say("reply.start.text")
                .show(new PlainForm(START)
                        .code("code", texts.get("reply.code.label"), texts.get("reply.code.hint"), shortened(code))
                        .date(
                                texts.get("reply.birth-date.label"),
                                texts.get("reply.birth-date.hint"),
                                texts.get("reply.day.label"),
                                texts.get("reply.month.label"),
                                texts.get("reply.year.label"))
                        .send(texts.get("reply.start.button")))
                .section("reply.otherwise.heading", "reply.otherwise.text")
                .show(new PhoneLink(texts, texts.phone()))
                .html();
    }

    @PostMapping(path = START, produces = HTML)
    ResponseEntity<String> open(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year) {
        return switch (door.open(shortened(code), date(day, month, year), request.getRemoteAddr())) {
            case Opening.Opened(var ticket) ->
                seeOther(QUESTION)
                        .header(HttpHeaders.SET_COOKIE, tickets.write(ticket, request))
                        .build();
            case Opening.Refused _ -> seeOther(REFUSED).build();
            case Opening.TooOften _ ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .contentType(MediaType.parseMediaType(HTML))
                        .body(tooOften(request));
        };
    }

    @GetMapping(path = QUESTION, produces = HTML)
    ResponseEntity<String> question(HttpServletRequest request) {
        if (tickets.read(request).isEmpty()) {
            return seeOther(START).build();
        }
        return html(HttpStatus.OK, new Question(pages, request).page());
    }

    /** What cannot be kept comes back as it was sent, with what stands in the way: this form is the only place it is in. */
    @PostMapping(path = QUESTION, produces = HTML)
    ResponseEntity<String> answer(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String words) {
        var ticket = tickets.read(request);
        if (ticket.isEmpty()) {
            return seeOther(REFUSED).build();
        }
        var question = new Question(pages, request).holding(choice, words);
        var reply = Reply.ofCode(choice);
        if (reply.isEmpty()) {
            return again(question.choiceMissing());
        }
        return switch (door.answer(ticket.get(), reply.get(), words)) {
            case ReplyOutcome.Kept _ -> seeOther(DONE).build();
            case ReplyOutcome.WordsMissing _ -> again(question.wordsMissing());
            case ReplyOutcome.TooLong _ -> again(question.tooLong());
            case ReplyOutcome.Refused _ -> seeOther(REFUSED).build();
        };
    }

    @GetMapping(path = DONE, produces = HTML)
    String done(HttpServletRequest request) {
        var texts = pages.texts(request);
        var page = pages.page(request, "reply.done.heading").say("reply.done.text");
        if (tickets.read(request).isPresent()) {
            page.show(new Actions(texts).secondaryLink(QUESTION, texts.get("reply.change.link")));
        }
        return page.section("reply.later.heading", "reply.later.text")
                .show(new PhoneLink(texts, texts.phone()))
                .html();
    }

    private String tooOften(HttpServletRequest request) {
        var texts = pages.texts(request);
        return pages.page(request, "reply.too-often.heading")
                .say("reply.too-often.text")
                .show(
                        new PhoneLink(texts, texts.phone()),
                        new Actions(texts).secondaryLink(START, texts.get("reply.too-often.link")))
                .html();
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year.strip()), Integer.parseInt(month.strip()), Integer.parseInt(day.strip())));
        } catch (NumberFormatException | DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static String shortened(String code) {
        return code.length() <= 40 ? code : code.substring(0, 40);
    }

    private static ResponseEntity.BodyBuilder seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path));
    }

    private static ResponseEntity<String> again(Question question) {
        return html(HttpStatus.UNPROCESSABLE_CONTENT, question.page());
    }

    private static ResponseEntity<String> html(HttpStatus status, PublicPage page) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(HTML))
                .body(page.html());
    }
}

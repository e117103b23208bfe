package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import nl.mijngesprek.portal.mandate.ConsentOutcome;
import nl.mijngesprek.portal.mandate.SmsCode;
import nl.mijngesprek.portal.mandate.SmsDoor;
import nl.mijngesprek.portal.mandate.SmsQuestion;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.PlainForm;
import nl.mijngesprek.portal.shared.ui.PostForm;
import nl.mijngesprek.portal.shell.PublicPage;
import nl.mijngesprek.portal.shell.PublicPageMaker;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the link of an SMS leads: who asks, what for and for how long, and then yes or no. Works without login, session, cookie
 * and script. Nothing happens by opening it, for phones open links by themselves; nothing on it says whose phone it is.
 */
@RestController
class SmsPages {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final String PAGE = "/ja/{code}";

    private final SmsDoor door;
    private final PublicPageMaker pages;

    SmsPages(SmsDoor door, PublicPageMaker pages) {
        this.door = door;
        this.pages = pages;
    }

    @GetMapping(path = PAGE, produces = HTML)
    ResponseEntity<String> read(HttpServletRequest request, @PathVariable String code) {
        return page(request, code, HttpStatus.OK, Optional.empty());
    }

    @PostMapping(path = PAGE, produces = HTML)
    ResponseEntity<String> give(
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year) {
        var date = new TypedDate(day, month, year).date();
        var outcome = SmsCode.parse(code)
                .map(known -> door.give(known, date, request.getRemoteAddr()))
                .orElseGet(ConsentOutcome.Over::new);
        return switch (outcome) {
            case ConsentOutcome.Done _, ConsentOutcome.Over _ -> again(request);
            case ConsentOutcome.WrongDate _ ->
                page(request, code, HttpStatus.UNPROCESSABLE_CONTENT, Optional.of("mandate.sms-date.error"));
            case ConsentOutcome.TooOften _ ->
                page(request, code, HttpStatus.TOO_MANY_REQUESTS, Optional.of("mandate.sms-often.error"));
        };
    }

    @PostMapping(PAGE + "/nee")
    ResponseEntity<String> refuse(HttpServletRequest request, @PathVariable String code) {
        SmsCode.parse(code).ifPresent(door::refuse);
        return again(request);
    }

    @PostMapping(PAGE + "/stop")
    ResponseEntity<String> end(HttpServletRequest request, @PathVariable String code) {
        SmsCode.parse(code).ifPresent(door::end);
        return again(request);
    }

    /** How it stands now is what the page itself says. */
    private static ResponseEntity<String> again(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getRequestURI().replaceFirst("/(?:nee|stop)$", "")))
                .build();
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, String code, HttpStatus status, Optional<String> problem) {
        var question = SmsCode.parse(code).flatMap(door::read);
        var page = pages.page(request, question.map(SmsPages::heading).orElse("mandate.sms-over.heading"));
        if (question.isPresent()) {
            write(page, request, code, question.get(), problem);
        } else {
            page.say("mandate.sms-over.text");
        }
        return ResponseEntity.status(question.isPresent() ? status : HttpStatus.NOT_FOUND)
                .contentType(MediaType.parseMediaType(HTML))
                .body(page.html());
    }

    private static String heading(SmsQuestion question) {
        return switch (question.state()) {
            case ASKED -> "mandate.sms-asked.heading";
            case GIVEN -> "mandate.sms-given.heading";
            case ENDED -> "mandate.stopped.heading";
            case REFUSED -> "mandate.refused.heading";
            case OVER -> "mandate.sms-over.heading";
        };
    }

    private void write(
            PublicPage page, HttpServletRequest request, String code, SmsQuestion question, Optional<String> problem) {
        var texts = pages.texts(request);
        var here = PAGE.replace("{code}", code);
        problem.ifPresent(key -> page.problem("day", texts.get(key)));
        switch (question.state()) {
            case ASKED ->
                page.show(
                        new Paragraph(texts.get("mandate.sms-who.text", "name", question.helper())),
                        new Paragraph(texts.get("mandate.asked-may.text")),
                        TaskWords.list(texts, question.tasks()),
                        new Paragraph(
                                texts.get("mandate.term." + question.term().code() + ".text")),
                        new Paragraph(texts.get("mandate.sms-free.text")),
                        new Notice(Tone.CARE, Drawing.WARNING, "", texts.get("mandate.sms-unknown.notice")),
                        new PostForm(here + "/nee", texts.get("mandate.no.button")).as("secondary"),
                        new H2(texts.get("mandate.sms-yes.heading")),
                        new PlainForm(here)
                                .date(
                                        texts.get("reply.birth-date.label"),
                                        texts.get("mandate.sms-date.hint"),
                                        texts.get("reply.day.label"),
                                        texts.get("reply.month.label"),
                                        texts.get("reply.year.label"))
                                .send(texts.get("mandate.yes.button")));
            case GIVEN ->
                page.show(
                        new Notice(
                                Tone.DONE,
                                Drawing.CHECK,
                                "",
                                texts.get("mandate.sms-given.text", "name", question.helper())),
                        TaskWords.list(texts, question.tasks()),
                        new Paragraph(texts.get(
                                "mandate.until.text",
                                "day",
                                texts.day(question.endsAt().orElseThrow().minusMillis(1)))),
                        new Paragraph(texts.get("mandate.sms-keep.text")),
                        new PostForm(here + "/stop", texts.get("mandate.stop.button")).as("secondary"));
            case ENDED -> page.show(new Paragraph(texts.get("mandate.stopped.text", "name", question.helper())));
            case REFUSED -> page.say("mandate.refused.text");
            case OVER -> page.say("mandate.sms-over.text");
        }
    }
}

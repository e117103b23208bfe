package nl.mijngesprek.portal.invitation.ui;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.Method;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.TimeZone;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.SignedInClient;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The appointment as a calendar file (RFC 5545): the same one again after a change, told by its UID and a higher sequence;
 * called off when the client does not come or the conversation does not take place. Nothing in it says what it is about.
 */
@RestController
class CalendarFiles {

    static final String PATH = "/agenda/{conversation}.ics";

    private final Invitations invitations;
    private final CurrentActor currentActor;
    private final ScreenTexts texts;
    private final Languages languages;
    private final Clock clock;

    CalendarFiles(
            Invitations invitations, CurrentActor currentActor, ScreenTexts texts, Languages languages, Clock clock) {
        this.invitations = invitations;
        this.currentActor = currentActor;
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> file(@PathVariable String conversation) {
        return ConversationId.parse(conversation)
                .flatMap(invitations::find)
                .map(invitation -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("gesprek.ics")
                                        .build()
                                        .toString())
                        .body(write(invitation).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String write(Invitation invitation) {
        var conversation = invitation.conversation();
        var officer = conversation.officer();
        var place = invitation.place();
        var off = invitation.calledOff().isPresent()
                || invitation
                        .answer()
                        .filter(answer -> answer.choice() == AnswerChoice.NOT_WANTED)
                        .isPresent();
        var event = new VEvent();
        event.setUid(conversation.id().value() + "@mijngesprek");
        event.setDateTimeStamp(Date.from(clock.instant()));
        // Called off is one change more than the last.
        event.setSequence(2 * invitation.revision() + (off ? 1 : 0));
        event.setSummary(t("invitation.calendar.text", "officer", officer.name()));
        event.setDescription(t("invitation.calendar-phone.text", "phone", officer.phone()));
        event.setDateStart(Date.from(conversation.startsAt()));
        event.setDateEnd(Date.from(conversation.endsAt()));
        var kind = t("invitation.place." + place.kind().code() + ".text");
        event.setLocation(place.address().isBlank() ? kind : kind + ", " + place.address());
        event.setStatus(off ? Status.cancelled() : Status.confirmed());
        var calendar = new ICalendar();
        calendar.setProductId("-//Mijn Gesprek//NL");
        calendar.setMethod(off ? Method.CANCEL : Method.PUBLISH);
        calendar.addEvent(event);
        var zone = new TimezoneInfo();
        zone.setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Dates.ZONE), DutchCalendarTime.zone()));
        calendar.setTimezoneInfo(zone);
        return Biweekly.write(calendar).go();
    }

    private String t(String key, Object... namedArguments) {
        return texts.translate(key, language(), namedArguments)
                .words()
                // The marks that isolate values on a screen are litter in a calendar.
                .replaceAll("[\\u2066-\\u2069]", "");
    }

    private Language language() {
        return currentActor
                .client()
                .map(SignedInClient::languageCode)
                .flatMap(languages::byCode)
                .orElse(Language.DUTCH);
    }
}

package nl.mijngesprek.portal.reply.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import nl.mijngesprek.portal.reply.ReplyDoor;
import nl.mijngesprek.portal.reply.Ticket;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The ticket of somebody whose code was right, as their browser keeps it: for an hour, and for these pages alone. */
@Component
class TicketCookie {

    private static final String NAME = "antwoord";
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final ReplyDoor door;

    TicketCookie(ReplyDoor door) {
        this.door = door;
    }

    /** Empty for who has none, or one that no longer holds. */
    Optional<Ticket> read(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .map(door::read)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** What the answer says to the browser, so that it keeps this ticket. */
    String write(Ticket ticket, HttpServletRequest request) {
        return ResponseCookie.from(NAME, door.write(ticket))
                .path(ReplyPages.START)
                .maxAge(LIFETIME)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build()
                .toString();
    }
}

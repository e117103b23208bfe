package nl.mijngesprek.portal.report;

import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.report.Exchange.Standing;
import nl.mijngesprek.portal.report.SentRemarkTable.Place;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the client who is logged in says about a report to the municipality (D4, D5). It stays beside the report for good;
 * until it is answered it may be changed or taken back, and the last word is the client's.
 */
@Service
public class Remarks {

    private final SentRemarkTable table;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Remarks(SentRemarkTable table, CurrentActor actor, ApplicationEventPublisher events) {
        this.table = table;
        this.actor = actor;
        this.events = events;
    }

    /** Sends what is written and not sent at this passage of the version that the client has before them. */
    @Transactional
    public SendOutcome send(ReportId report, PassageId passage) {
        table.oneAtATime(passage);
        var place = place(report, passage);
        if (place.isEmpty()) {
            return new SendOutcome.NotFound();
        }
        if (place.get().exchange().isAnswered()) {
            return answered(place.get().exchange());
        }
        if (place.get().exchange().standing() != Standing.UNSENT) {
            return new SendOutcome.NothingToSend();
        }
        send(place.get());
        return new SendOutcome.Sent(1);
    }

    /** Sends everything that is written and not sent beside a report. */
    @Transactional
    public SendOutcome sendAll(ReportId report) {
        var viewer = actor.viewer();
        var unsent = unsent(report, viewer);
        // In one order, so that two who send at once wait for each other and not both.
        unsent.stream()
                .map(place -> place.exchange().passage())
                .sorted(java.util.Comparator.comparing(
                        passage -> passage.value().toString()))
                .forEach(table::oneAtATime);
        var still = unsent(report, viewer);
        still.forEach(this::send);
        return still.isEmpty() ? new SendOutcome.NothingToSend() : new SendOutcome.Sent(still.size());
    }

    /** Takes back the last remark at a passage, if it was not answered. What was written stays, and may be sent again. */
    @Transactional
    public SendOutcome withdraw(ReportId report, PassageId passage) {
        table.oneAtATime(passage);
        var exchange = place(report, passage).map(Place::exchange);
        var last = exchange.flatMap(Exchange::last);
        if (last.isEmpty()) {
            return new SendOutcome.NotFound();
        }
        if (last.get().answer().isPresent()) {
            return answered(exchange.get());
        }
        table.withdraw(last.get().id(), actor.viewer());
        return new SendOutcome.Withdrawn();
    }

    /** Sends what is written in reaction to an answer: the last word, which is kept as the client's view (zienswijze). */
    @Transactional
    public SendOutcome react(ReportId report, PassageId passage) {
        table.oneAtATime(passage);
        var exchange = place(report, passage).map(Place::exchange);
        if (exchange.filter(Exchange::isAnswered).isEmpty()) {
            return new SendOutcome.NotFound();
        }
        if (exchange.get().standing() == Standing.SETTLED) {
            return answered(exchange.get());
        }
        if (exchange.get().reaction().isEmpty()) {
            return new SendOutcome.NothingToSend();
        }
        table.react(
                exchange.get().last().orElseThrow().id(),
                exchange.get().reaction().text(),
                actor.viewer());
        return new SendOutcome.Reacted();
    }

    private List<Place> unsent(ReportId report, Viewer viewer) {
        return table.places(report, viewer).stream()
                .filter(place -> place.exchange().standing() == Standing.UNSENT)
                .toList();
    }

    private void send(Place place) {
        var draft = place.exchange().draft();
        var remark = table.insert(
                place,
                draft.flatMap(Remark::verdict),
                draft.map(mine -> mine.words().text()).orElse(""),
                place.exchange().spoken());
        events.publishEvent(new RemarkSent(remark, place.report(), place.client()));
    }

    private Optional<Place> place(ReportId report, PassageId passage) {
        return table.places(report, actor.viewer()).stream()
                .filter(place -> place.exchange().passage().equals(passage))
                .findFirst();
    }

    private static SendOutcome answered(Exchange exchange) {
        return new SendOutcome.Answered(
                exchange.last().flatMap(SentRemark::answer).orElseThrow());
    }
}

package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.mijngesprek.portal.report.Exchange;
import nl.mijngesprek.portal.report.Exchange.Standing;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.PrintButton;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The whole report as a numbered list; the client's words stand right under the sentence they are about (D4). */
@Route(ReportNavigation.WHOLE_ROUTE)
@RolesAllowed({"CLIENT", "READ_REPORT"})
class WholeReportView extends ReportPage {

    private Optional<Anchor> cameFrom = Optional.empty();

    WholeReportView(Texts texts, ReportReading reading) {
        super(texts, reading);
    }

    @Override
    void show(Report report, BeforeEnterEvent event) {
        backTo(ReportNavigation.report(report.id()));
        heading(t("report.whole.heading"));
        add(new Paragraph(
                t("report.whole.text", "officer", report.officerName(), "day", texts().day(report.contactAt()))));
        addStanding(report);
        var from = event.getLocation().getQueryParameters().getSingleParameter(ReportNavigation.SENTENCE);
        cameFrom = Optional.empty();
        var translated = reading().help().translated(report, texts());
        translated.dutchCounts().ifPresent(this::add);
        var list = new OrderedList();
        for (var sentence : report.sentences()) {
            if (sentence.topic().isPresent()) {
                var topic = new H2();
                say(topic, sentence.topic().get());
                list = new OrderedList();
                list.addClassName("sentences");
                list.getElement().setAttribute("start", String.valueOf(sentence.position()));
                add(topic, list);
            } else if (list.getParent().isEmpty()) {
                list.addClassName("sentences");
                add(list);
            }
            var link = link(report, sentence);
            list.add(item(report, sentence, translated, link));
            if (from.filter(String.valueOf(sentence.position())::equals).isPresent()) {
                cameFrom = Optional.of(link);
            }
        }
        addGone(report);
        addAboutWhole(report);
        add(
                reading().help().words(report, texts()),
                classed(new Paragraph(new PrintButton(t("report.print.button"))), "also"),
                TakeAlong.ofClient(texts(), report.id()));
        add(new Actions(texts())
                .primaryLink(ReportNavigation.end(report.id()), t("report.to-end.link"))
                .plainLink(ReportNavigation.versions(report.id()), t("report.versions.link")));
    }

    /** Back from a sentence the client goes on where they were, not at the top of a long page. */
    @Override
    public void focusStart() {
        cameFrom.ifPresentOrElse(link -> link.getElement().executeJs("this.focus()"), this::focusHeading);
    }

    private ListItem item(Report report, Sentence sentence, SentenceHelp.Translated translated, Anchor link) {
        var item = new ListItem(classed(quote(new Paragraph(), sentence), "sentence-text"));
        translated.of(sentence).ifPresent(item::add);
        item.setId(ReportNavigation.sentenceId(sentence.position()));
        agreement(sentence).ifPresent(item::add);
        change(sentence.change()).ifPresent(item::add);
        if (hasWords(sentence.exchange())) {
            item.add(lines(report, sentence.exchange()));
        }
        item.add(link);
        return item;
    }

    private Anchor link(Report report, Sentence sentence) {
        var link = new Anchor(
                ReportNavigation.sentenceFromWhole(report.id(), sentence.position()),
                t("report." + doing(sentence.exchange()) + ".link", "position", sentence.position()));
        link.addClassName("secondary");
        link.setId("say-" + sentence.position());
        return link;
    }

    private void addGone(Report report) {
        if (report.gone().isEmpty()) {
            return;
        }
        add(new H2(t("report.gone.heading")));
        for (var gone : report.gone()) {
            add(
                    new Paragraph(t("report.gone.text", "version", gone.version())),
                    classed(quote(new Paragraph(), gone.wording()), "sentence-text"));
            change(gone.why()).ifPresent(this::add);
            if (hasWords(gone.exchange())) {
                var link = new Anchor(
                        ReportNavigation.passage(report.id(), gone.exchange().passage()), t("report.say-gone.link"));
                link.addClassName("secondary");
                add(lines(report, gone.exchange()), link);
            }
        }
    }

    private void addAboutWhole(Report report) {
        if (hasWords(report.whole())) {
            add(new H2(t("report.about-whole.label")), lines(report, report.whole()));
        }
    }

    private static boolean hasWords(Exchange exchange) {
        return exchange.isBegun() || exchange.standing() != Standing.NOTHING;
    }

    /** What the link at a sentence leads to. */
    private static String doing(Exchange exchange) {
        return switch (exchange.standing()) {
            case NOTHING -> "say";
            case UNSENT, SENT -> "change";
            case QUESTIONED, ANSWERED -> "react";
            case SETTLED -> "read-again";
        };
    }
}

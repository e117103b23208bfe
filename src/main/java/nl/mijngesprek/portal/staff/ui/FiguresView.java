package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Figures;
import nl.mijngesprek.portal.staff.ReportedFigures;
import nl.mijngesprek.portal.staff.ReportedFigures.Count;
import nl.mijngesprek.portal.staff.ReportedFigures.Share;
import nl.mijngesprek.portal.staff.ReportedFigures.Split;

/** What sources said of their rounds, reckoned after: it says where a source does not add up (H3, H5). */
@Route("gemeente/cijfers")
@RolesAllowed("OFFICER")
class FiguresView extends Page implements BeforeEnterObserver {

    private final transient Figures figures;

    FiguresView(Texts texts, Figures figures) {
        super(texts);
        this.figures = figures;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        heading(t("staff.figures.heading"));
        var all = figures.all();
        if (all.isEmpty()) {
            add(new Paragraph(t("staff.figures.empty")));
            return;
        }
        add(classed(new Paragraph(t("staff.figures.text")), "lead"));
        all.forEach(this::show);
    }

    private void show(ReportedFigures reported) {
        var title = new H2();
        say(title, reported.title());
        add(title, new Paragraph(t("staff.figures-source.text", "source", reported.source())));
        var counts = new DataTable(
                reported.reference() + "-counts",
                t("staff.figures-counts.label"),
                List.of(t("staff.figures-what.label"), t("staff.figures-unit.label"), t("staff.figures-number.label")));
        reported.counts()
                .forEach(count -> counts.row(
                        label(count.label()), t("staff.unit.%s.text".formatted(count.unit())), number(count)));
        var checks = new DataTable(
                reported.reference() + "-checks",
                t("staff.figures-checks.label"),
                List.of(t("staff.figures-what.label"), t("staff.figures-check.label")));
        reported.splits().forEach(split -> checks.row(label(split.whole().label()), words(split)));
        reported.shares().forEach(share -> checks.row(label(share.part().label()), words(share)));
        add(counts, checks);
    }

    private Component label(LocalText words) {
        var label = new Span();
        say(label, words);
        return label;
    }

    private String number(Count count) {
        return count.value().isPresent() ? String.valueOf(count.value().getAsInt()) : t("staff.figures-no-number.text");
    }

    private String words(Split split) {
        var parts = split.parts().stream()
                .filter(part -> part.value().isPresent())
                .map(part -> String.valueOf(part.value().getAsInt()))
                .collect(Collectors.joining(" + "));
        return switch (split.verdict()) {
            case RIGHT -> t("staff.figures-adds-up.text", "parts", parts, "sum", String.valueOf(split.sum()));
            case WRONG ->
                t(
                        "staff.figures-does-not-add-up.text",
                        "parts",
                        parts,
                        "sum",
                        String.valueOf(split.sum()),
                        "claimed",
                        number(split.whole()));
            case UNKNOWN ->
                t(
                        "staff.figures-rest.text",
                        "whole",
                        number(split.whole()),
                        "parts",
                        parts,
                        "rest",
                        String.valueOf(split.rest()));
        };
    }

    private String words(Share share) {
        var claimed = String.valueOf(share.claimedPercent());
        return switch (share.verdict()) {
            case RIGHT ->
                t(
                        "staff.figures-share.text",
                        "part",
                        number(share.part()),
                        "whole",
                        number(share.whole()),
                        "percent",
                        claimed);
            case WRONG ->
                t(
                        "staff.figures-other-share.text",
                        "part",
                        number(share.part()),
                        "whole",
                        number(share.whole()),
                        "percent",
                        String.valueOf(share.percent().orElse(0)),
                        "claimed",
                        claimed);
            case UNKNOWN -> t("staff.figures-unknown-share.text", "claimed", claimed);
        };
    }
}

package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.clientsupport.EntryProposal;
import nl.mijngesprek.portal.clientsupport.EntryProposal.Decision;
import nl.mijngesprek.portal.clientsupport.EntrySeen;
import nl.mijngesprek.portal.clientsupport.OwnEntries;
import nl.mijngesprek.portal.clientsupport.OwnEntry;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Who works at an organisation reads what clients read about it; who manages it keeps it. */
@Route(OwnEntryNavigation.ENTRY_ROUTE)
@RolesAllowed("WORKER")
class OwnEntryView extends Page implements BeforeEnterObserver {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final transient OwnEntries entries;

    OwnEntryView(Texts texts, OwnEntries entries) {
        super(texts);
        this.entries = entries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show(Component... first) {
        var entry = entries.find().orElseThrow(NotFoundException::new);
        begin();
        heading(entry.organisation().name());
        add(first);
        if (entry.manages()) {
            showKeeping(entry);
        } else {
            add(classed(new Paragraph(t("clientsupport.entry-reads.text")), "lead"));
        }
        var shown = new Section(EntryParts.of(texts(), entry.organisation()));
        shown.addClassName("as-read");
        add(new H2(t("clientsupport.entry-now.heading")), shown);
        if (entry.manages()) {
            add(new Paragraph(t("clientsupport.entry-municipality.text")), actions(entry));
        }
    }

    private void showKeeping(OwnEntry entry) {
        entry.waiting()
                .ifPresentOrElse(
                        waiting -> add(new Notice(
                                Tone.INFO,
                                Drawing.CLOCK,
                                t("clientsupport.entry-waits.heading"),
                                t(
                                        "clientsupport.entry-waits.text",
                                        "name",
                                        waiting.changedBy(),
                                        "day",
                                        texts().day(waiting.changedAt())))),
                        () -> entry.decided().flatMap(EntryProposal::decision).ifPresent(this::showDecision));
        add(new RadioList(
                        texts(),
                        "room",
                        texts().piece("clientsupport.entry-room.label"),
                        true,
                        List.of(
                                option(YES, "clientsupport.entry-room-yes.option"),
                                option(NO, "clientsupport.entry-room-no.option")))
                .choose(entry.organisation().hasRoom() ? YES : NO)
                .keep(code -> {
                    if (!entries.sayRoom(code.equals(YES))) {
                        throw new NotFoundException();
                    }
                }));
    }

    private void showDecision(Decision decision) {
        if (decision instanceof Decision.SentBack back) {
            add(new Notice(
                            Tone.CARE,
                            Drawing.PENCIL,
                            t("clientsupport.entry-sent-back.heading"),
                            t("clientsupport.entry-sent-back.text", "name", back.by(), "day", texts().day(back.at())))
                    .with(new OwnWords(back.reason())));
        } else if (decision instanceof Decision.Approved approved) {
            add(classed(
                    new Paragraph(t(
                            "clientsupport.entry-approved.text",
                            "name",
                            approved.by(),
                            "day",
                            texts().day(approved.at()))),
                    "hint"));
        }
    }

    private Choice option(String code, String key) {
        return new Choice(code, texts().piece(key), Optional.empty());
    }

    private Actions actions(OwnEntry entry) {
        var actions = new Actions(texts())
                .primaryLink(
                        OwnEntryNavigation.write(),
                        t(
                                entry.waiting().isPresent()
                                        ? "clientsupport.entry-write-on.link"
                                        : "clientsupport.entry-write.link"))
                .secondary(t("clientsupport.entry-right.button"), this::sayStillRight);
        entry.waiting()
                .ifPresent(waiting -> actions.secondary(
                        t("clientsupport.entry-withdraw.button"),
                        () -> withdraw(new EntrySeen.Waiting(waiting.id(), waiting.version()))));
        return actions;
    }

    private void sayStillRight() {
        if (!entries.sayStillRight()) {
            throw new NotFoundException();
        }
        again(new Notice(Tone.DONE, Drawing.CHECK, "", t("clientsupport.entry-right.notice")));
    }

    private void withdraw(EntrySeen.Waiting waiting) {
        again(
                entries.withdraw(waiting)
                        ? new Notice(Tone.DONE, Drawing.CHECK, "", t("clientsupport.entry-withdrawn.notice"))
                        : new Notice(Tone.INFO, Drawing.INFO, "", t("clientsupport.entry-changed.notice")));
    }

    private void again(Notice notice) {
        show(notice);
        focusHeading();
    }
}

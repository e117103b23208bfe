package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftChecks;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.authoring.Publishing;
import nl.mijngesprek.portal.authoring.PublishingOutcome;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.questionnaire.PublishedVersion;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A draft at a glance: what it consists of, what it still lacks, and what happens next. */
@Route(AuthoringNavigation.DRAFT_ROUTE)
@RolesAllowed("OFFICER")
class DraftView extends DraftPage {

    private final transient DraftChecks checks;
    private final transient Publishing publishing;
    private final transient CurrentActor actor;
    private final Div state = new Div();

    DraftView(
            Texts texts,
            Drafts drafts,
            Languages languages,
            DraftChecks checks,
            Publishing publishing,
            CurrentActor actor) {
        super(texts, drafts, languages);
        this.checks = checks;
        this.publishing = publishing;
        this.actor = actor;
    }

    @Override
    boolean isForWriting() {
        return false;
    }

    @Override
    void show(Draft draft, BeforeEnterEvent event) {
        show(draft);
    }

    private void show(Draft draft) {
        backTo(AuthoringNavigation.LIST);
        var version = drafts().previous(draft).map(PublishedVersion::version).orElse(0) + 1;
        step(t("authoring.draft-of-version.text", "version", version));
        heading(Titles.of(texts(), draft, draft.item(), Part.TITLE));
        add(said());
        draft.remark()
                .filter(_ -> draft.isOpen())
                .ifPresent(remark -> add(new Notice(
                        Tone.CARE,
                        Drawing.SPEECH,
                        t("authoring.given-back.heading", "name", remark.by().name()),
                        remark.words())));
        if (draft.isOpen()) {
            showOpen(draft);
        } else {
            showSubmitted(draft);
        }
    }

    private void showOpen(Draft draft) {
        if (!draft.writers().contains(actor.actingOfficer())) {
            add(new Notice(
                    Tone.INFO,
                    Drawing.PEOPLE,
                    "",
                    t("authoring.write-along.notice", "name", draft.begun().name())));
        }
        var writing = writing(draft.id(), () -> drafts().find(draft.id()).ifPresent(this::refreshState));
        add(
                new Paragraph(
                        new Span(t("authoring.aim-" + draft.aim().code() + ".option") + ". "),
                        new Anchor(AuthoringNavigation.title(draft.id()), t("authoring.title.link"))),
                new OutlinePart(writing, checks, this::say),
                state);
        refreshState(draft);
        add(
                new Actions(texts())
                        .primary(t("authoring.submit.button"), () -> submit(draft))
                        .secondaryLink(AuthoringNavigation.read(draft.id()), t("authoring.read.link")),
                discarding(draft));
    }

    private void refreshState(Draft draft) {
        state.removeAll();
        state.add(
                new H2(t("authoring.lacks.heading")),
                new LackList(texts(), draft, checks.lacks(draft)),
                new LanguageState(texts(), draft, languages()),
                new H2(t("authoring.plain.heading")),
                new PlainState(texts(), draft));
    }

    private Component discarding(Draft draft) {
        var button = new NativeButton(t("authoring.discard.button"), _ -> {
            if (drafts().discard(draft.id())) {
                go(AuthoringNavigation.LIST_ROUTE);
            } else {
                standsStill();
            }
        });
        button.addClassName("secondary");
        button.getElement().setAttribute("type", "button");
        return new More(
                t("authoring.discard.label"), new Paragraph(t("authoring.discard.text")), new Paragraph(button));
    }

    private void showSubmitted(Draft draft) {
        draft.submitted()
                .ifPresent(by -> add(new Notice(
                        Tone.INFO,
                        Drawing.EYE,
                        t("authoring.submitted.heading"),
                        t("authoring.submitted.notice", "name", by.name(), "day", texts().day(by.at())))));
        var read = AuthoringNavigation.read(draft.id());
        if (draft.writers().contains(actor.actingOfficer())) {
            add(
                    new Paragraph(t("authoring.own-words.text")),
                    new Actions(texts())
                            .primaryLink(read, t("authoring.read.link"))
                            .secondary(
                                    t("authoring.take-back.button"),
                                    () -> tell(draft, publishing.takeBack(draft.id()))));
        } else {
            add(new Actions(texts()).primaryLink(read, t("authoring.read-decide.link")));
        }
    }

    private void submit(Draft draft) {
        clearErrors();
        tell(draft, publishing.submit(draft.id()));
    }

    private void tell(Draft draft, PublishingOutcome outcome) {
        if (outcome instanceof PublishingOutcome.Lacking) {
            refreshState(writing(draft.id(), () -> {}).draft());
            say(t("authoring.lacking.message"));
            return;
        }
        var now = drafts().find(draft.id());
        if (now.isEmpty()) {
            go(AuthoringNavigation.LIST_ROUTE);
            return;
        }
        begin();
        show(now.get());
        if (outcome instanceof PublishingOutcome.Done) {
            focusHeading();
        } else {
            standsStill();
        }
    }
}

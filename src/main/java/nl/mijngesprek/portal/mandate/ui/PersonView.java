package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.MandateId;
import nl.mijngesprek.portal.mandate.HandingOverOutcome;
import nl.mijngesprek.portal.mandate.HelpedPerson;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.PostForm;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** One person a helper may help: begin, ask the client to let a colleague go on, or stop helping altogether. */
@Route(MandateNavigation.PERSON_ROUTE)
@RolesAllowed("HELPER")
class PersonView extends Page implements BeforeEnterObserver {

    private final transient Helping helping;

    PersonView(Texts texts, Helping helping) {
        super(texts);
        this.helping = helping;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = event.getRouteParameters()
                .get(MandateNavigation.MANDATE)
                .flatMap(PersonView::id)
                .flatMap(helping::find)
                .orElseThrow(NotFoundException::new);
        show(person);
    }

    private static Optional<MandateId> id(String text) {
        try {
            return Optional.of(new MandateId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(HelpedPerson person, Component... first) {
        begin();
        backTo(MandateNavigation.people());
        heading(person.client());
        add(first);
        add(
                new Paragraph(t("mandate.may-for.text")),
                TaskWords.list(texts(), person.tasks()),
                new Paragraph(t(
                        "mandate.until.text", "day", texts().day(person.endsAt().minusMillis(1)))),
                new PostForm("/helpen/begin", t("mandate.begin.button", "name", person.client()))
                        .with("toestemming", person.mandate().value().toString())
                        .as("primary"));
        var colleagues = helping.colleagues();
        if (!colleagues.isEmpty()) {
            var list = new RadioList(
                    texts(),
                    "colleague",
                    texts().piece("mandate.colleague.label"),
                    true,
                    colleagues.stream()
                            .map(colleague -> new Choice(
                                    colleague.id().value().toString(),
                                    new LocalText.Piece(colleague.name(), "nl"),
                                    Optional.of(Drawing.PERSON)))
                            .toList());
            add(new H2(t("mandate.handover.heading")), new Paragraph(t("mandate.handover.text")), list);
            add(new PlainButton("hand-over", t("mandate.handover.button"), () -> handOver(person, list)));
        }
        add(new H2(t("mandate.lay-down.heading")), new Paragraph(t("mandate.lay-down.text")));
        add(new PlainButton("lay-down", t("mandate.lay-down.button"), () -> layDown(person)));
    }

    private void handOver(HelpedPerson person, RadioList list) {
        var colleague = list.value().map(UUID::fromString).map(HelperId::new);
        if (colleague.isEmpty()) {
            showError("colleague-1", t("mandate.colleague.error"));
            return;
        }
        switch (helping.handOver(person.mandate(), colleague.get())) {
            case HandingOverOutcome.Asked _ ->
                again(person, Tone.DONE, t("mandate.handover-asked.notice", "name", person.client()));
            case HandingOverOutcome.WaitsAlready _ ->
                again(person, Tone.INFO, t("mandate.handover-waits.notice", "name", person.client()));
            case HandingOverOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private void again(HelpedPerson person, Tone tone, String words) {
        show(person, new Notice(tone, Drawing.INFO, "", words));
        focusHeading();
    }

    private void layDown(HelpedPerson person) {
        helping.layDown(person.mandate());
        begin();
        heading(t("mandate.laid-down.heading", "name", person.client()));
        add(
                new Paragraph(t("mandate.laid-down.text")),
                new Actions(texts()).primaryLink(MandateNavigation.people(), t("mandate.people.link")));
        goOn();
    }
}

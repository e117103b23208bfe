package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.mijngesprek.portal.behalf.OnBehalf;
import nl.mijngesprek.portal.behalf.ui.BehalfNavigation;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.mandate.PermissionCalls;
import nl.mijngesprek.portal.mandate.SpokenEnd;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A client on the telephone wants a helper to stop: the officer says who may act, and ends it at the client's word. */
@Route(MandateNavigation.END_ROUTE)
@RolesAllowed("OFFICER")
class EndPermissionView extends Page implements BeforeEnterObserver {

    private final transient PermissionCalls calls;

    EndPermissionView(Texts texts, PermissionCalls calls) {
        super(texts);
        this.calls = calls;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(MandateNavigation.CLIENT)
                .flatMap(ClientId::parse)
                .orElseThrow(NotFoundException::new));
    }

    private void show(ClientId client, Component... first) {
        begin();
        backTo(BehalfNavigation.caller(client));
        heading(t("mandate.end.heading"));
        add(first);
        switch (calls.current(client)) {
            case OnBehalf.Tried<List<SpokenEnd>>(var current) -> list(client, current);
            case OnBehalf.NotSure<List<SpokenEnd>> _ ->
                add(
                        new Paragraph(t("behalf.sure.error")),
                        new Actions(texts())
                                .primaryLink(BehalfNavigation.caller(client), t("staff.caller-sure.button")));
        }
    }

    private void list(ClientId client, List<SpokenEnd> current) {
        add(classed(new Paragraph(t("mandate.end.text")), "lead"));
        if (current.isEmpty()) {
            add(new Paragraph(t("mandate.end.empty")));
            return;
        }
        var list = classed(new UnorderedList(), "organisations");
        for (var number = 1; number <= current.size(); number++) {
            list.add(item(client, current.get(number - 1), number));
        }
        add(list);
    }

    private ListItem item(ClientId client, SpokenEnd permission, int number) {
        var name = new H2(permission.helper());
        name.setId("helper-" + number);
        var stop = new NativeButton(t("mandate.stop.button"), _ -> end(client, permission));
        stop.getElement().setAttribute("type", "button").setAttribute("aria-describedby", "helper-" + number);
        stop.setId("stop-" + number);
        stop.addClassName("secondary");
        var item = new ListItem(
                name,
                new Paragraph(t(
                        "mandate.until.text",
                        "day",
                        texts().day(permission.endsAt().minusMillis(1)))),
                stop);
        item.addClassName("organisation");
        return item;
    }

    private void end(ClientId client, SpokenEnd permission) {
        var ended = calls.end(client, permission.mandate()) instanceof OnBehalf.Tried<Boolean>(var done) && done;
        show(
                client,
                ended
                        ? new Notice(
                                Tone.DONE, Drawing.CHECK, "", t("mandate.end-done.notice", "name", permission.helper()))
                        : new Notice(Tone.INFO, Drawing.INFO, "", t("mandate.end-not.notice")));
        focusHeading();
    }
}

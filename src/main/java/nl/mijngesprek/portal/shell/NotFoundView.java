package nl.mijngesprek.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The same page for a record of somebody else and for one that does not exist. */
@ParentLayout(PortalLayout.class)
@RolesAllowed({"CLIENT", "OFFICER", "HELPER", "ACTING"})
class NotFoundView extends ProblemView implements HasErrorParameter<NotFoundException> {

    NotFoundView(Texts texts, CurrentActor actor) {
        super(texts, actor);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(Problem.NOT_FOUND, event.getLocation());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

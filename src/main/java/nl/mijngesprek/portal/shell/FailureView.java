package nl.mijngesprek.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view that failed while it was made: an outage of the database, or a mistake of ours. */
@ParentLayout(PortalLayout.class)
@RolesAllowed({"CLIENT", "OFFICER", "HELPER", "ACTING"})
class FailureView extends ProblemView implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView(Texts texts, CurrentActor actor) {
        super(texts, actor);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var outage = Outage.causes(parameter.getCaughtException());
        LOG.error("Page {} could not be made", event.getLocation().getFirstSegment(), parameter.getCaughtException());
        show(outage ? Problem.OUTAGE : Problem.ERROR, event.getLocation());
        return outage ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}

package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandlerUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import nl.mijngesprek.portal.shared.ui.Retries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * When what a client did on an open page fails, the page stays as it is, typed text and all, and says at the top what is going on.
 * Flow by itself would say nothing.
 */
@Component
class FailedActs implements VaadinServiceInitListener {

    /** How soon a page whose line is gone tries again; what was typed meanwhile is then on the server a moment later (promise 1). */
    private static final Duration RECONNECT = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(FailedActs.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(FailedActs::tell));
        event.getSource().addUIInitListener(init -> {
            Retries.serve(init.getUI());
            init.getUI().getReconnectDialogConfiguration().setReconnectInterval((int) RECONNECT.toMillis());
        });
    }

    private static void tell(ErrorEvent event) {
        var failure = event.getThrowable();
        if (DefaultErrorHandler.SOCKET_EXCEPTIONS.contains(failure.getClass().getName())) {
            return;
        }
        if (failure instanceof NotFoundException) {
            ErrorHandlerUtil.handleErrorByRedirectingToErrorView(failure);
            return;
        }
        LOG.error("An act on an open page failed", failure);
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.getChildren()
                    .filter(PortalLayout.class::isInstance)
                    .map(PortalLayout.class::cast)
                    .forEach(layout -> layout.tell(Outage.causes(failure) ? Problem.OUTAGE : Problem.ERROR));
        }
    }
}

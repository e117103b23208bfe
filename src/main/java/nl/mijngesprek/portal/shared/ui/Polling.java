package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often a page asks the server by itself: as often as the most hurried reason for it wants. Flow's polling does it,
 * which is no act of the client and prolongs no session. One for each user interface.
 */
public final class Polling implements Serializable {

    /** Why a page asks by itself. */
    public enum Reason {
        /** Something could not be kept, and is tried again. */
        RETRY,
        /** Somebody may be at work on the same page on another device. */
        NEWS
    }

    private static final int NEVER = -1;

    private final UI ui;
    private final Map<Reason, Integer> wanted = new EnumMap<>(Reason.class);

    private Polling(UI ui) {
        this.ui = ui;
    }

    public static Polling of(UI ui) {
        var polling = ComponentUtil.getData(ui, Polling.class);
        if (polling == null) {
            polling = new Polling(ui);
            ComponentUtil.setData(ui, Polling.class, polling);
        }
        return polling;
    }

    /** Asks at least this often, until it is no longer wanted. */
    public void want(Reason reason, Duration every) {
        wanted.put(reason, (int) every.toMillis());
        setPace();
    }

    public void stop(Reason reason) {
        wanted.remove(reason);
        setPace();
    }

    private void setPace() {
        ui.setPollInterval(
                wanted.values().stream().mapToInt(Integer::intValue).min().orElse(NEVER));
    }
}

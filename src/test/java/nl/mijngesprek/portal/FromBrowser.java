package nl.mijngesprek.portal;

import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import tools.jackson.databind.node.ObjectNode;

/** What a browser tells the server when somebody uses a control. */
public final class FromBrowser {

    private FromBrowser() {}

    /** A radio button is chosen, or a box checked or cleared; the list it stands in hears of it. */
    public static void chooses(Element control) {
        var list = control.getParent();
        while (!"fieldset".equals(list.getTag())) {
            list = list.getParent();
        }
        var data = JacksonUtils.createObjectNode().put("event.target.value", control.getAttribute("value"));
        if ("checkbox".equals(control.getAttribute("type"))) {
            var checked = !control.getProperty("checked", false);
            control.setProperty("checked", checked);
            data.put("event.target.checked", checked);
        }
        fire(list, "change", DebouncePhase.LEADING, data);
    }

    /** Words are typed, and the keys rest for a moment. */
    public static void types(Element field, String words) {
        fire(
                field,
                "input",
                DebouncePhase.TRAILING,
                JacksonUtils.createObjectNode().put("element.value", words));
    }

    private static void fire(Element element, String event, DebouncePhase phase, ObjectNode data) {
        data.put(JsonConstants.EVENT_DATA_PHASE, phase.getIdentifier());
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }
}

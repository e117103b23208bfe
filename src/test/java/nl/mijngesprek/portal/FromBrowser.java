package nl.mijngesprek.portal;

import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;

/** What a browser tells the server when somebody uses a control. */
public final class FromBrowser {

    private FromBrowser() {}

    /** A radio button is chosen; the list it stands in hears of it. */
    public static void chooses(Element radio) {
        var list = radio.getParent();
        while (!"fieldset".equals(list.getTag())) {
            list = list.getParent();
        }
        fire(list, "change", DebouncePhase.LEADING, "event.target.value", radio.getAttribute("value"));
    }

    /** Words are typed, and the keys rest for a moment. */
    public static void types(Element field, String words) {
        fire(field, "input", DebouncePhase.TRAILING, "element.value", words);
    }

    private static void fire(Element element, String event, DebouncePhase phase, String name, String value) {
        var data = JacksonUtils.createObjectNode()
                .put(JsonConstants.EVENT_DATA_PHASE, phase.getIdentifier())
                .put(name, value);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }
}

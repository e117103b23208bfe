package nl.mijngesprek.portal;

import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import com.vaadin.flow.shared.JsonConstants;

/** What a browser tells the server when somebody uses a control. */
public final class FromBrowser {

    private FromBrowser() {}

    /** A radio button is chosen. */
    public static void chooses(Element radio) {
        try {
            radio.getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("checked", true)
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError(denied);
        }
        fire(radio, "change", DebouncePhase.LEADING, "");
    }

    /** Words are typed, and the keys rest for a moment. */
    public static void types(Element field, String words) {
        fire(field, "input", DebouncePhase.TRAILING, words);
    }

    private static void fire(Element element, String event, DebouncePhase phase, String value) {
        var data = JacksonUtils.createObjectNode()
                .put(JsonConstants.EVENT_DATA_PHASE, phase.getIdentifier())
                .put("element.value", value);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }
}

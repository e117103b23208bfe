package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Locale;

/** A simple drawing beside words, never instead of them; hidden from screen readers. */
@Tag("span")
public class Pictogram extends Component {

    /** The drawings there are, one idea each; the name is the id in {@code pictograms.svg}. */
    public enum Drawing {
        TALK,
        HOUSE,
        LIBRARY,
        NEIGHBOURHOOD,
        TOWN_HALL,
        PHONE,
        VIDEO,
        CALENDAR,
        CLOCK,
        PERSON,
        PEOPLE,
        HELPER,
        INTERPRETER,
        LETTER,
        QUESTION,
        PENCIL,
        CHECK,
        CROSS,
        NOT_UNDERSTOOD,
        NO_OPINION,
        SPEECH,
        REPORT,
        FACE_GOOD,
        FACE_SO_SO,
        FACE_BAD,
        DONT_KNOW,
        RATHER_NOT,
        GLOBE,
        LOCK,
        EYE,
        SHIELD,
        ARROW_BACK,
        ARROW_FORWARD,
        INFO,
        SAVED,
        WARNING,
        HEART,
        HAND,
        MONEY,
        LOGOUT,
        COMING,
        OTHER_DAY,
        OTHER_PLACE,
        CALL_ME,
        UNSURE,
        ADD,
        HURT;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The drawing with this id; a plain question mark when there is none. */
        public static Drawing of(String id) {
            for (var drawing : values()) {
                if (drawing.id().equals(id)) {
                    return drawing;
                }
            }
            return QUESTION;
        }
    }

    public Pictogram(Drawing drawing) {
        getElement().setAttribute("class", "pictogram-frame").setAttribute("aria-hidden", "true");
        // An element of the SVG namespace can only come from the parser; the markup is ours alone.
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg class=\"pictogram\" width=\"28\" height=\"28\" aria-hidden=\"true\" focusable=\"false\"><use href=\""
                                + Asset.PICTOGRAMS.address() + "#" + drawing.id() + "\"></use></svg>");
    }
}

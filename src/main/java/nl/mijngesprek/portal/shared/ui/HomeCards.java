package nl.mijngesprek.portal.shared.ui;

import java.util.List;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;

/** What one module has to offer on the home page. Each module brings its own; the home page knows none of them. */
public interface HomeCards {

    /**
     * A way into one task.
     *
     * @param order which comes first: lower is sooner. Below {@link #LATER} it is something to do now.
     */
    record HomeCard(int order, Drawing drawing, String href, String title, String text) {}

    /** From here on a card is there to be found, not to be done. */
    int LATER = 100;

    /** The cards for the client who is logged in, in these texts. */
    List<HomeCard> of(Texts texts);
}

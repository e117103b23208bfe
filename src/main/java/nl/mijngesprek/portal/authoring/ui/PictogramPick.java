package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Pictogram;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The drawing of a topic or a question, by name and with the drawing itself beside it. */
final class PictogramPick extends Div {

    /** Those that say something about life; the others belong to buttons. */
    private static final List<String> PICTOGRAMS = List.of(
            "talk", "house", "people", "person", "heart", "hand", "money", "calendar", "neighbourhood", "pencil");

    private final Div shown = new Div();

    /**
     * Makes the control.
     *
     * @param none what it is called to have none
     * @param chosen told which it is from now on
     */
    PictogramPick(Texts texts, String none, Optional<String> now, SerializableConsumer<Optional<String>> chosen) {
        addClassName("pictogram-pick");
        shown.addClassName("pictogram-shown");
        var picks = new ArrayList<Pick>();
        picks.add(new Pick("", none));
        PICTOGRAMS.forEach(name -> picks.add(new Pick(name, texts.get("authoring.pictogram-" + name + ".option"))));
        now.filter(name -> !PICTOGRAMS.contains(name))
                .ifPresent(name -> picks.add(new Pick(name, texts.get("authoring.pictogram-as-it-is.option"))));
        add(
                Field.select("pictogram", texts.get("authoring.pictogram.label"), picks, now.orElse(""))
                        .onTyped(code -> {
                            var name = Optional.of(code).filter(one -> !one.isEmpty());
                            chosen.accept(name);
                            draw(name);
                        }),
                shown);
        draw(now);
    }

    private void draw(Optional<String> name) {
        shown.removeAll();
        name.map(Drawing::of).map(Pictogram::new).ifPresent(shown::add);
    }
}

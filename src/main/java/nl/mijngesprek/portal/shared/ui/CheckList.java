package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.mijngesprek.portal.shared.LocalText;

/** Answers to choose any number of: native checkboxes, each a full row, kept as soon as they are chosen. */
public final class CheckList extends FieldSet {

    private static final String WHICH = "event.target.value";
    private static final String CHECKED = "event.target.checked";

    private final List<Element> boxes = new ArrayList<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private final KeptState state;

    /**
     * Makes the control for one question whose words are the heading of the page.
     *
     * @param name unique on the page; the id of the first box is {@code name-1}
     * @param legend what is asked; read aloud with every answer
     * @param alreadyChosen codes of the answers chosen before
     * @param keep keeps the codes that are chosen, after every change
     */
    public CheckList(
            Texts texts,
            String name,
            LocalText.Piece legend,
            List<RadioList.Choice> choices,
            Set<String> alreadyChosen,
            SerializableConsumer<Set<String>> keep) {
        super(legend.words());
        texts.say(getLegend(), legend);
        addClassName("choices");
        getLegend().addClassName("visually-hidden");
        for (var choice : choices) {
            var row = new ChoiceRow(texts, "checkbox", name, boxes.size() + 1, choice);
            boxes.add(row.control());
            row.control().setProperty("checked", alreadyChosen.contains(choice.code()));
            add(row);
        }
        chosen.addAll(alreadyChosen);
        state = new KeptState(texts, name + "-state", line -> {
            try {
                keep.accept(Set.copyOf(chosen));
            } catch (RuntimeException failure) {
                line.waiting(failure);
                throw failure;
            }
            line.settled("");
        });
        add(state);
        getElement()
                .addEventListener("change", event -> {
                    var data = event.getEventData();
                    var code = data.path(WHICH).asString("");
                    if (boxes.stream().anyMatch(box -> code.equals(box.getAttribute("value")))) {
                        if (data.path(CHECKED).asBoolean(false)) {
                            chosen.add(code);
                        } else {
                            chosen.remove(code);
                        }
                        state.keepNow();
                    }
                })
                .addEventData(WHICH)
                .addEventData(CHECKED);
    }

    /** Shows what was chosen elsewhere meanwhile, and says so; true when those are other answers. */
    public boolean follow(Set<String> codes) {
        if (codes.equals(chosen) || state.isWaiting()) {
            return false;
        }
        chosen.clear();
        chosen.addAll(codes);
        boxes.forEach(box -> box.executeJs("this.checked = $0", chosen.contains(box.getAttribute("value"))));
        state.changedElsewhere();
        return true;
    }
}

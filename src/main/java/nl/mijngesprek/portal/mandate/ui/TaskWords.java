package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What a permission is for, in the words of the client's page and of the helper's. */
final class TaskWords {

    private TaskWords() {}

    static UnorderedList list(Texts texts, Set<HelperTask> tasks) {
        var list = new UnorderedList();
        tasks.stream().sorted().forEach(task -> list.add(new ListItem(of(texts, task))));
        return list;
    }

    static String of(Texts texts, HelperTask task) {
        return texts.get(key(task));
    }

    static List<Choice> choices(Texts texts) {
        return Arrays.stream(HelperTask.values())
                .map(task -> new Choice(task.code(), texts.piece(key(task)), Optional.empty()))
                .toList();
    }

    private static String key(HelperTask task) {
        return "mandate.task." + task.code() + ".option";
    }
}

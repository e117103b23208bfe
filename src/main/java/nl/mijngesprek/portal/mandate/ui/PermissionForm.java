package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.mandate.MandateTerm;
import nl.mijngesprek.portal.shared.ui.CheckList;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What a permission is for, and for how long: everything, or some tasks of six. */
final class PermissionForm extends Div {

    private static final String ALL = "all";
    private static final String SOME = "some";

    private final Texts texts;
    private final Set<HelperTask> chosen = EnumSet.noneOf(HelperTask.class);
    private final RadioList which;
    private final RadioList term;

    /** @param terms that can be chosen here */
    PermissionForm(Texts texts, List<MandateTerm> terms) {
        this.texts = texts;
        var some = new CheckList(
                texts, "task", texts.piece("mandate.tasks.label"), TaskWords.choices(texts), Set.of(), this::choose);
        some.setVisible(false);
        which = new RadioList(
                texts,
                "which",
                texts.piece("mandate.which.label"),
                true,
                List.of(
                        new Choice(ALL, texts.piece("mandate.which-all.option"), Optional.of(Drawing.HELPER)),
                        new Choice(SOME, texts.piece("mandate.which-some.option"), Optional.of(Drawing.PENCIL))));
        which.keep(code -> some.setVisible(SOME.equals(code)));
        term = new RadioList(
                texts,
                "term",
                texts.piece("mandate.term.label"),
                true,
                terms.stream()
                        .map(one -> new Choice(
                                one.code(),
                                texts.piece("mandate.term." + one.code() + ".option"),
                                Optional.of(Drawing.CALENDAR)))
                        .toList());
        add(which, some, term);
    }

    private void choose(Set<String> codes) {
        chosen.clear();
        codes.forEach(code -> HelperTask.ofCode(code).ifPresent(chosen::add));
    }

    /** What is not filled in yet, from top to bottom. */
    List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (which.value().isEmpty()) {
            problems.add(new ErrorSummary.Problem("which-1", texts.get("mandate.which.error")));
        }
        if (isSome() && chosen.isEmpty()) {
            problems.add(new ErrorSummary.Problem("task-1", texts.get("mandate.tasks.error")));
        }
        if (term.value().flatMap(MandateTerm::ofCode).isEmpty()) {
            problems.add(new ErrorSummary.Problem("term-1", texts.get("mandate.term.error")));
        }
        return problems;
    }

    private boolean isSome() {
        return which.value().filter(SOME::equals).isPresent();
    }

    /** Once there are no {@link #problems}. */
    Set<HelperTask> tasks() {
        return isSome() ? EnumSet.copyOf(chosen) : EnumSet.allOf(HelperTask.class);
    }

    /** Once there are no {@link #problems}. */
    MandateTerm term() {
        return term.value().flatMap(MandateTerm::ofCode).orElseThrow();
    }
}

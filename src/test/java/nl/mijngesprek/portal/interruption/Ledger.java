package nl.mijngesprek.portal.interruption;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** What the writers typed and when, and what came between; from it follows what may be missing in the end. */
final class Ledger {

    /** One word, none like it elsewhere. */
    record Typed(String writer, String client, int question, String word, long at) {}

    private record Moment(String writer, Interruption kind, long at) {}

    /** A word that is not there any more; how far from the interruption it was typed says whether that is bearable. */
    record Lost(Typed typed, Optional<Interruption> by, Duration away) {}

    private final Queue<Typed> typed = new ConcurrentLinkedQueue<>();
    private final Queue<Moment> moments = new ConcurrentLinkedQueue<>();

    void typed(String writer, String client, int question, String word) {
        typed.add(new Typed(writer, client, question, word, System.nanoTime()));
    }

    void interrupted(String writer, Interruption kind, long at) {
        moments.add(new Moment(writer, kind, at));
    }

    int words() {
        return typed.size();
    }

    /** The questions that this client typed something in. */
    Set<Integer> questionsOf(String client) {
        return typed.stream()
                .filter(word -> word.client().equals(client))
                .map(Typed::question)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words that are in none of these answers, by client and question. */
    List<Lost> lost(Map<String, Map<Integer, String>> kept) {
        return typed.stream()
                .filter(word -> !kept.getOrDefault(word.client(), Map.of())
                        .getOrDefault(word.question(), "")
                        .contains(word.word()))
                .map(this::lost)
                .toList();
    }

    /** Of what came nearest to it: a page that is on its way out may still have taken a word. */
    private Lost lost(Typed word) {
        var nearest = moments.stream()
                .filter(moment -> moment.writer().equals(word.writer()))
                .min(Comparator.comparingLong(moment -> Math.abs(moment.at() - word.at())));
        return new Lost(
                word,
                nearest.map(Moment::kind),
                Duration.ofNanos(
                        nearest.map(moment -> Math.abs(moment.at() - word.at())).orElse(Long.MAX_VALUE)));
    }

    /** One line for each kind of interruption: how often, how many words were lost, and how far from it at most. */
    String report(List<Lost> lost) {
        var text = new StringBuilder(
                "%-42s %9s %11s %15s%n".formatted("interruption", "times", "words lost", "typed within"));
        for (var kind : Interruption.values()) {
            var times = moments.stream().filter(moment -> moment.kind() == kind).count();
            var gone = lost.stream()
                    .filter(each -> each.by().equals(Optional.of(kind)))
                    .toList();
            text.append("%-42s %9d %11d %12d ms%n"
                    .formatted(
                            kind.words(),
                            times,
                            gone.size(),
                            gone.stream()
                                    .mapToLong(each -> each.away().toMillis())
                                    .max()
                                    .orElse(0)));
        }
        return text.append("%-42s %9d %11d of %d words".formatted("all", moments.size(), lost.size(), typed.size()))
                .toString();
    }
}

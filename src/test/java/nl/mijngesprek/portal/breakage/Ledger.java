package nl.mijngesprek.portal.breakage;

import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * What the writers typed and chose and when, what came between, and when their pages went away; from it follows what may be
 * missing in the end. Times are milliseconds of the machine's clock, which the browsers have as well.
 */
final class Ledger {

    /** At most this much of typing may be missing, and only where a page went away (promise 1). */
    static final Duration AT_MOST = Duration.ofSeconds(1);

    /** One word, none like it elsewhere; {@code from} when its first key went down, {@code at} when it stood there. */
    record Typed(String writer, String client, int question, String word, long from, long at) {}

    private record Chosen(String writer, String client, int question, String code, long from, long at) {}

    private record Moment(String writer, Interruption kind, long at) {}

    /** A page that its writer was at: when it began to go, and when it was gone. */
    record Departure(String writer, long begins, long gone) {

        /** Whether this is of the last second on the page, or of the while in which it was on its way out already. */
        private boolean mayTake(String other, long from, long at) {
            return writer.equals(other) && at >= begins - AT_MOST.toMillis() && from <= gone;
        }
    }

    /** A word that is not there any more; nothing may have taken it but a page that went away. */
    record Lost(Typed typed, Optional<Departure> with, Optional<Interruption> by) {}

    private final Queue<Typed> typed = new ConcurrentLinkedQueue<>();
    private final Queue<Chosen> chosen = new ConcurrentLinkedQueue<>();
    private final Queue<Moment> moments = new ConcurrentLinkedQueue<>();
    private final Queue<Departure> departures = new ConcurrentLinkedQueue<>();

    void typed(String writer, String client, int question, String word, long from) {
        typed.add(new Typed(writer, client, question, word, from, System.currentTimeMillis()));
    }

    void chose(String writer, String client, int question, String code, long from) {
        chosen.add(new Chosen(writer, client, question, code, from, System.currentTimeMillis()));
    }

    void interrupted(String writer, Interruption kind, long at) {
        moments.add(new Moment(writer, kind, at));
    }

    void departed(Departure departure) {
        departures.add(departure);
    }

    int words() {
        return typed.size();
    }

    int choices() {
        return chosen.size();
    }

    long times(Interruption kind) {
        return moments.stream().filter(moment -> moment.kind() == kind).count();
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

    private Lost lost(Typed word) {
        var with = taking(word.writer(), word.from(), word.at());
        return new Lost(word, with, with.flatMap(this::reason));
    }

    private Optional<Departure> taking(String writer, long from, long at) {
        return departures.stream()
                .filter(departure -> departure.mayTake(writer, from, at))
                .min(comparingLong(Departure::gone));
    }

    /** What came last before the page was gone. */
    private Optional<Interruption> reason(Departure departure) {
        return moments.stream()
                .filter(moment -> moment.writer().equals(departure.writer()) && moment.at() <= departure.gone())
                .max(comparingLong(Moment::at))
                .map(Moment::kind);
    }

    /** How much typing each page that went away took along. */
    static Map<Departure, Duration> taken(List<Lost> lost) {
        return lost.stream()
                .filter(each -> each.with().isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.with().orElseThrow(), Collectors.collectingAndThen(Collectors.toList(), all -> {
                            var times = all.stream()
                                    .mapToLong(each -> each.typed().at())
                                    .summaryStatistics();
                            return Duration.ofMillis(times.getMax() - times.getMin());
                        })));
    }

    /**
     * What may be chosen in the end: the last choice, and as long as a page that went away may have taken it along, the one
     * before it. Empty stands for none.
     */
    Set<String> mayBeChosen(String client, int question) {
        var may = new LinkedHashSet<String>();
        var all = new ArrayList<>(chosen.stream()
                .filter(choice -> choice.client().equals(client) && choice.question() == question)
                .toList());
        for (var choice : all.reversed()) {
            may.add(choice.code());
            if (taking(choice.writer(), choice.from(), choice.at()).isEmpty()) {
                return may;
            }
        }
        may.add("");
        return may;
    }

    /** One line for each kind of interruption: how often, how many words were lost, and how long before the page was gone at most. */
    String report(List<Lost> lost) {
        var text = new StringBuilder(
                "%-42s %9s %11s %15s%n".formatted("interruption", "times", "words lost", "typed within"));
        for (var kind : Interruption.values()) {
            var gone = lost.stream()
                    .filter(each -> each.by().equals(Optional.of(kind)))
                    .toList();
            text.append("%-42s %9d %11d %12d ms%n"
                    .formatted(
                            kind.words(),
                            times(kind),
                            gone.size(),
                            gone.stream()
                                    .mapToLong(each -> each.with().orElseThrow().gone()
                                            - each.typed().from())
                                    .max()
                                    .orElse(0)));
        }
        return text.append("%-42s %9d %11d of %d words, and %d choices were made; %d pages went away"
                        .formatted("all", moments.size(), lost.size(), typed.size(), chosen.size(), departures.size()))
                .toString();
    }
}

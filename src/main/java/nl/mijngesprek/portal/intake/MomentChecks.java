package nl.mijngesprek.portal.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Checks the moments of a document. */
final class MomentChecks {

    private final Findings findings;

    MomentChecks(Findings findings) {
        this.findings = findings;
    }

    /** Of one officer no two moments overlap; who stands where in the list does not matter. */
    void check(List<Spot> list) {
        var byOfficer = new HashMap<List<String>, TreeMap<Instant, Spot>>();
        for (var free : list) {
            var officer = free.member("officer");
            var startsAt = free.member("startsAt");
            var begin = findings.moment(startsAt);
            if (begin.isEmpty() || !free.member("durationMinutes").value().isInt()) {
                continue;
            }
            var moments = byOfficer.computeIfAbsent(
                    List.of(
                            officer.member("name").text().orElse(""),
                            officer.member("phone").text().orElse("")),
                    _ -> new TreeMap<>());
            Stream.of(moments.floorEntry(begin.get()), moments.higherEntry(begin.get()))
                    .flatMap(Stream::ofNullable)
                    .map(Map.Entry::getValue)
                    .filter(other -> overlap(free, other))
                    .findFirst()
                    .ifPresent(other -> findings.add(
                            startsAt,
                            "overlaps " + other.path() + ", of the same officer",
                            "a time at which this officer is free"));
            moments.putIfAbsent(begin.get(), free);
        }
    }

    private static boolean overlap(Spot one, Spot other) {
        return Findings.instant(one.member("startsAt")).orElseThrow().isBefore(end(other))
                && Findings.instant(other.member("startsAt")).orElseThrow().isBefore(end(one));
    }

    private static Instant end(Spot moment) {
        return Findings.instant(moment.member("startsAt"))
                .orElseThrow()
                .plus(Duration.ofMinutes(
                        moment.member("durationMinutes").value().asInt()));
    }
}

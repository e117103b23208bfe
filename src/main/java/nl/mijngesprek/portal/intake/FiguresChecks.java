package nl.mijngesprek.portal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the figures of earlier rounds in a document. */
final class FiguresChecks {

    private final Findings findings;

    FiguresChecks(Findings findings) {
        this.findings = findings;
    }

    void check(List<Spot> list) {
        var seen = new HashMap<String, Spot>();
        for (var figures : list) {
            findings.checkOwnName(figures, seen);
            var codes = new HashMap<String, Spot>();
            for (var count : figures.items("counts")) {
                var code = count.member("code");
                code.text()
                        .map(text -> codes.putIfAbsent(text, count))
                        .ifPresent(other -> findings.add(
                                code, "is also the code of " + other.path(), "a code that is not used yet"));
            }
            figures.items("splits").forEach(split -> {
                checkCounted(split.member("whole"), codes);
                split.items("parts").forEach(part -> checkCounted(part, codes));
            });
            figures.items("shares").forEach(share -> {
                checkCounted(share.member("part"), codes);
                checkCounted(share.member("whole"), codes);
            });
        }
    }

    private void checkCounted(Spot spot, Map<String, Spot> codes) {
        spot.text()
                .filter(code -> !codes.containsKey(code))
                .ifPresent(
                        code -> findings.add(spot, Spot.shown(code, 100) + " is not counted here", "a code of counts"));
    }
}

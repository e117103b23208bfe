package nl.mijngesprek.portal.translation;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a text that no language has from a Dutch one: between ⟦ and ⟧, with accents, a third longer, arguments kept.
 * What a page shows outside the brackets did not come from the catalogue; what no longer fits will not fit in another language.
 */
final class Pseudo {

    private static final String PLAIN = "aceinosuyAEIOU";
    private static final String ACCENTED = "àçéîñöšüÿÀÉÎÖÜ";
    private static final double LONGER = 0.35;

    private Pseudo() {}

    static String of(Message message) {
        return switch (message) {
            case Message.Sentence sentence -> sentence(sentence);
            case Message.Plural(var argument, var forms) -> choices(argument, "plural", forms);
            case Message.Select(var argument, var choices) -> choices(argument, "select", choices);
        };
    }

    private static String choices(String argument, String kind, Map<String, Message.Sentence> sentences) {
        return sentences.entrySet().stream()
                .map(choice -> " %s{%s}".formatted(choice.getKey(), sentence(choice.getValue())))
                .collect(Collectors.joining("", "{" + argument + ", " + kind + ",", "}"));
    }

    private static String sentence(Message.Sentence sentence) {
        var text = new StringBuilder("⟦");
        for (int at = 0; at < sentence.pieces().size(); at++) {
            text.append(accented(sentence.pieces().get(at)));
            if (at < sentence.names().size()) {
                text.append('{').append(sentence.names().get(at)).append('}');
            }
        }
        int padding =
                (int) Math.ceil(LONGER * String.join("", sentence.pieces()).length());
        for (int at = 0; at < padding; at++) {
            // In words, so that the padding breaks where words would.
            text.append(at % 6 == 0 ? ' ' : 'ẍ');
        }
        return text.append('⟧').toString();
    }

    private static String accented(String piece) {
        return piece.chars()
                .map(sign -> PLAIN.indexOf(sign) < 0 ? sign : ACCENTED.charAt(PLAIN.indexOf(sign)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

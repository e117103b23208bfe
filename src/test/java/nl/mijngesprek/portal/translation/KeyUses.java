package nl.mijngesprek.portal.translation;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which keys Java code uses. A literal that is built like a key is one; a concatenation that begins with the start of
 * a key, such as {@code "invitation.choice." + choice.code() + ".option"}, stands for every key of that shape, and so
 * does {@code "invitation.choice.%s.option".formatted(choice.code())}.
 *
 * @param keys keys written out
 * @param families shapes of keys
 */
record KeyUses(Set<String> keys, List<Pattern> families) {

    private static final Pattern START = Pattern.compile("[a-z]+\\.(?:[a-z0-9-]+\\.?)*");
    private static final Pattern TEMPLATE = Pattern.compile("[a-z]+(?:\\.(?:[a-z0-9-]|%s)+)+");

    /** Names of settings are built like keys; no module is called so. */
    private static final Pattern SETTING = Pattern.compile("(?:portal|spring|server|logging)\\..*");

    static KeyUses in(CompilationUnit unit) {
        var keys = new TreeSet<String>();
        var families = new ArrayList<Pattern>();
        unit.walk(Expression.class, expression -> {
            if (isText(expression)) {
                var text = ((LiteralStringValueExpr) expression).getValue();
                if (Key.PATTERN.matcher(text).matches() && !setting(text)) {
                    keys.add(text);
                }
                if (text.contains("%s")
                        && TEMPLATE.matcher(text).matches()
                        && !setting(text)
                        && formatted(expression)) {
                    families.add(shape(List.of(text.split("%s", -1))));
                }
            }
            if (expression instanceof BinaryExpr sum
                    && !sum.getParentNode().filter(BinaryExpr.class::isInstance).isPresent()) {
                sum(sum, families);
            }
        });
        return new KeyUses(keys, families);
    }

    private static boolean isText(Node node) {
        return node instanceof StringLiteralExpr || node instanceof TextBlockLiteralExpr;
    }

    private static boolean setting(String text) {
        return SETTING.matcher(text).matches();
    }

    private static boolean formatted(Expression literal) {
        return literal.getParentNode()
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .filter(call -> call.getNameAsString().equals("formatted")
                        || call.getNameAsString().equals("format"))
                .isPresent();
    }

    private static void sum(BinaryExpr sum, List<Pattern> families) {
        var terms = new ArrayList<Expression>();
        terms(sum, terms);
        if (terms.getFirst() instanceof StringLiteralExpr first
                && START.matcher(first.getValue()).matches()
                && !setting(first.getValue())) {
            var shape = terms.stream()
                    .map(term -> term instanceof StringLiteralExpr literal ? Pattern.quote(literal.getValue()) : ".+")
                    .collect(Collectors.joining());
            families.add(Pattern.compile(shape));
        }
    }

    private static void terms(Expression expression, List<Expression> terms) {
        if (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            terms(sum.getLeft(), terms);
            terms(sum.getRight(), terms);
        } else {
            terms.add(expression);
        }
    }

    private static Pattern shape(List<String> pieces) {
        return Pattern.compile(pieces.stream().map(Pattern::quote).collect(Collectors.joining(".+")));
    }

    boolean uses(String key) {
        return keys.contains(key)
                || families.stream().anyMatch(family -> family.matcher(key).matches());
    }

    /** What is used here and stands for no text. */
    List<String> missing(Set<String> known) {
        var modules = Stream.concat(known.stream(), keys.stream())
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        var missing = new ArrayList<String>();
        keys.stream().filter(key -> !known.contains(key)).forEach(missing::add);
        families.stream()
                .filter(family -> known.stream().noneMatch(family.asMatchPredicate()))
                .map(Pattern::pattern)
                // Whatever begins otherwise was never meant to be a key.
                .filter(shape -> modules.stream().anyMatch(module -> shape.startsWith("\\Q" + module + ".")))
                .forEach(missing::add);
        return missing;
    }
}

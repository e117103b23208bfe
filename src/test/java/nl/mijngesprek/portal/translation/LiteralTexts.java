package nl.mijngesprek.portal.translation;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds words for people that stand in code instead of the catalogue. */
final class LiteralTexts {

    /** What takes the text of an element, or of a part of it that is read aloud. */
    private static final Set<String> SETTERS = Set.of(
            "setText",
            "setTitle",
            "setPageTitle",
            "setAriaLabel",
            "setLabel",
            "setPlaceholder",
            "setAlt",
            "setSummaryText",
            "setHelperText",
            "setLegend",
            "createText",
            "add");

    private static final Set<String> ELEMENTS = Set.of(
            "Text",
            "Html",
            "Span",
            "Div",
            "Paragraph",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "NativeButton",
            "Button",
            "Anchor",
            "RouterLink",
            "ListItem",
            "NativeLabel",
            "Legend",
            "NativeDetails",
            "Summary",
            "Emphasis",
            "Pre",
            "Code",
            "Image",
            "DescriptionList.Term",
            "DescriptionList.Description",
            "Term",
            "Description",
            "NativeTableCaption",
            "NativeTableHeaderCell",
            "NativeTableCell",
            "Option");

    /** Here the first argument is an address. */
    private static final Set<String> ADDRESS_FIRST = Set.of("Anchor", "Image");

    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile(
            "aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label"
                    + "|textContent|innerText|innerHTML|outerHTML");

    /** Where a link leads on this site. */
    private static final Pattern ADDRESS = Pattern.compile("/\\S*");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\p{Lu}.*\\p{L},? \\p{L}.*|.*\\p{L},? \\p{L}.*[.?!:]");
    private static final Pattern CODE = Pattern.compile("[={};]|=>|\\(\\)");
    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern NOT_TEXT = Pattern.compile(
            "(?s)<(script|style)\\b.*?</\\1>|<!--.*?-->|<!doctype[^>]*>|</?[a-zA-Z][^>]*>?|&#?\\w+;",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:\\d+\\$)?[a-z]|\\$?\\{+[^{}]*}+|\\[\\[[^\\]]*]]");
    private static final Pattern SPOKEN_IN_HTML =
            Pattern.compile("\\b(?:aria-label|aria-description|title|alt|placeholder)\\s*=\\s*[\"']([^\"']*)");

    private LiteralTexts() {}

    static List<String> in(CompilationUnit unit) {
        var found = new TreeSet<String>();
        unit.walk(node -> {
            switch (node) {
                case MethodCallExpr call
                when SETTERS.contains(call.getNameAsString()) ->
                    call.getArguments().forEach(argument -> words(argument, found));
                case MethodCallExpr call
                when call.getArguments().size() == 2
                        && call.getArgument(0) instanceof StringLiteralExpr name
                        && SPOKEN_ATTRIBUTE.matcher(name.getValue()).matches() -> words(call.getArgument(1), found);
                case MethodCallExpr call
                when call.getScope()
                        .filter(scope -> scope.toString().equals("ElementFactory"))
                        .isPresent() -> call.getArguments().forEach(argument -> words(argument, found));
                case ObjectCreationExpr creation
                when ELEMENTS.contains(creation.getTypeAsString()) ->
                    texts(creation).forEach(argument -> words(argument, found));
                case AnnotationExpr annotation
                when annotation.getNameAsString().equals("PageTitle") ->
                    annotation.findAll(StringLiteralExpr.class).forEach(literal -> words(literal, found));
                case LiteralStringValueExpr literal
                when isText(literal) && !excused(literal) -> anywhere(literal, found);
                default -> {}
            }
        });
        return List.copyOf(found);
    }

    /** The words in a page that is a file. */
    static List<String> inPage(String html) {
        var found = new TreeSet<String>();
        page(html, found);
        return List.copyOf(found);
    }

    private static List<Expression> texts(ObjectCreationExpr creation) {
        NodeList<Expression> arguments = creation.getArguments();
        return ADDRESS_FIRST.contains(creation.getTypeAsString())
                ? arguments.stream().skip(1).toList()
                : arguments;
    }

    /** Words in an expression whose value is shown; what another method answers is that method's business. */
    private static void words(Expression shown, Set<String> found) {
        switch (shown) {
            case LiteralStringValueExpr literal
            when isText(literal) -> {
                var text = literal.getValue();
                if (HTML.matcher(text).find()) {
                    page(text, found);
                } else if (!ADDRESS.matcher(text).matches()
                        && WORD.matcher(PLACEHOLDER.matcher(text).replaceAll(""))
                                .find()
                        && !Key.PATTERN.matcher(text).matches()) {
                    found.add(text);
                }
            }
            case BinaryExpr sum -> {
                words(sum.getLeft(), found);
                words(sum.getRight(), found);
            }
            case EnclosedExpr enclosed -> words(enclosed.getInner(), found);
            case ConditionalExpr choice -> {
                words(choice.getThenExpr(), found);
                words(choice.getElseExpr(), found);
            }
            case SwitchExpr choice ->
                choice.getEntries().forEach(entry -> entry.getStatements().forEach(statement -> statement
                        .toExpressionStmt()
                        .ifPresent(answer -> words(answer.getExpression(), found))));
            case MethodCallExpr call
            when Set.of("formatted", "format", "join").contains(call.getNameAsString()) -> {
                call.getScope().ifPresent(scope -> words(scope, found));
                call.getArguments().forEach(argument -> words(argument, found));
            }
            default -> {}
        }
    }

    /** A literal nobody is known to show, which yet can only be meant for people. */
    private static void anywhere(LiteralStringValueExpr literal, Set<String> found) {
        var text = literal.getValue();
        if (HTML.matcher(text).find()) {
            page(text, found);
        } else if (SENTENCE.matcher(text.strip()).matches()
                && !CODE.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find()) {
            found.add(text);
        }
    }

    private static void page(String html, Set<String> found) {
        SPOKEN_IN_HTML.matcher(html).results().map(match -> match.group(1)).forEach(text -> word(text, found));
        NOT_TEXT.matcher(html).replaceAll("\n").lines().forEach(line -> word(line, found));
    }

    private static void word(String text, Set<String> found) {
        if (WORD.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find()) {
            found.add(text.strip());
        }
    }

    private static boolean isText(Node node) {
        return node instanceof StringLiteralExpr || node instanceof TextBlockLiteralExpr;
    }

    /** Whether it goes to the log, to a developer, to the browser's script engine, or into an annotation. */
    private static boolean excused(Node literal) {
        for (var at = literal.getParentNode(); at.isPresent(); at = at.get().getParentNode()) {
            var excuse =
                    switch (at.get()) {
                        case ThrowStmt ignored -> true;
                        case AnnotationExpr ignored -> true;
                        case ObjectCreationExpr creation ->
                            creation.getTypeAsString().matches(".*(Exception|Error|Misconfigured)");
                        case MethodCallExpr call ->
                            call.getNameAsString().startsWith("executeJs")
                                    || call.getScope()
                                            .filter(scope -> scope.toString().matches("LOG|LOGGER|log|logger"))
                                            .isPresent();
                        default -> false;
                    };
            if (excuse) {
                return true;
            }
        }
        return false;
    }
}

package nl.mijngesprek.portal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the Web Annotation Data Model (W3C Recommendation of 23 February 2017) requires, written from its text: sections 3.1
 * (annotations), 3.2 (bodies and targets), 3.3 (life cycle, agents, motivation), 4.1 and 4.2 (specific resources and the two
 * selectors of text) and 5 (collections and pages).
 */
final class AnnotationModel {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern DATE_TIME = Pattern.compile(
            "-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Set<String> MOTIVATIONS = Set.of(
            "assessing",
            "bookmarking",
            "classifying",
            "commenting",
            "describing",
            "editing",
            "highlighting",
            "identifying",
            "linking",
            "moderating",
            "questioning",
            "replying",
            "tagging");
    private static final Set<String> AGENTS = Set.of("Person", "Organization", "Software");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private final List<String> wrong = new ArrayList<>();

    /** What is wrong with a collection and all that is in it; nothing when it is as the model wants it. */
    static List<String> wrongIn(JsonNode collection) {
        var model = new AnnotationModel();
        model.collection(collection);
        return List.copyOf(model.wrong);
    }

    /** The same of one annotation. */
    static List<String> wrongInAnnotation(JsonNode annotation) {
        var model = new AnnotationModel();
        model.annotation(annotation);
        return List.copyOf(model.wrong);
    }

    private void collection(JsonNode collection) {
        context(collection);
        iri(collection, "id");
        must(types(collection).contains("AnnotationCollection"), "a collection is an AnnotationCollection");
        must(isCount(collection.path("total")), "total is one non-negative integer");
        if (collection.path("total").asInt() == 0) {
            return;
        }
        var page = collection.path("first");
        must(page.isObject() || isIri(page), "a collection that has something has exactly one first page");
        if (page.isObject()) {
            iri(page, "id");
            must(types(page).contains("AnnotationPage"), "a page is an AnnotationPage");
            must(page.path("items").isArray(), "a page has an array of items");
            must(!page.has("startIndex") || isCount(page.path("startIndex")), "startIndex is a non-negative integer");
            must(page.path("items").size() == collection.path("total").asInt(), "the only page has all there is");
            page.path("items").forEach(this::annotation);
        }
    }

    private void annotation(JsonNode annotation) {
        context(annotation);
        iri(annotation, "id");
        must(types(annotation).contains("Annotation"), "an annotation is an Annotation");
        must(all(annotation.path("target")).size() >= 1, "an annotation has one target or more");
        all(annotation.path("target")).forEach(this::resource);
        all(annotation.path("body")).forEach(this::resource);
        must(!annotation.has("bodyValue") || !annotation.has("body"), "bodyValue and body exclude each other");
        var created = all(annotation.path("created"));
        must(created.size() <= 1, "created is there once");
        created.forEach(moment -> must(
                moment.isString() && DATE_TIME.matcher(moment.stringValue()).matches(),
                "created is an xsd:dateTime with a time zone: " + moment));
        all(annotation.path("creator")).forEach(this::agent);
        all(annotation.path("generator")).forEach(this::agent);
        all(annotation.path("motivation"))
                .forEach(why -> must(MOTIVATIONS.contains(why.asString()), "an unknown motivation: " + why));
    }

    /** A body or a target: an IRI, or an object that says what it is. */
    private void resource(JsonNode resource) {
        if (!resource.isObject()) {
            must(isIri(resource), "neither an IRI nor an object: " + resource);
            return;
        }
        if (types(resource).contains("TextualBody")) {
            must(resource.path("value").isString(), "a textual body has exactly one value, a string");
            must(all(resource.path("format")).size() <= 1, "one format at most");
            must(all(resource.path("language")).size() <= 1, "one language at most");
            must(
                    !resource.has("textDirection")
                            || DIRECTIONS.contains(
                                    resource.path("textDirection").asString()),
                    "a direction of text");
        } else if (types(resource).contains("SpecificResource") || resource.has("source") || resource.has("selector")) {
            must(isIri(resource.path("source")) || resource.path("source").isObject(), "exactly one source");
            all(resource.path("selector")).forEach(this::selector);
        } else {
            iri(resource, "id");
        }
        all(resource.path("purpose"))
                .forEach(why -> must(MOTIVATIONS.contains(why.asString()), "an unknown purpose: " + why));
    }

    private void selector(JsonNode selector) {
        must(types(selector).size() == 1, "a selector has exactly one type");
        switch (selector.path("type").asString()) {
            case "TextQuoteSelector" -> {
                must(selector.path("exact").isString(), "exactly one exact, a string");
                for (var around : List.of("prefix", "suffix")) {
                    must(!selector.has(around) || selector.path(around).isString(), "at most one " + around);
                }
            }
            case "TextPositionSelector" -> {
                must(isCount(selector.path("start")), "exactly one start, a non-negative integer");
                must(isCount(selector.path("end")), "exactly one end, a non-negative integer");
                must(selector.path("start").asInt() <= selector.path("end").asInt(), "the end is not before the start");
            }
            default -> wrong.add("a selector that is not expected here: " + selector.path("type"));
        }
    }

    private void agent(JsonNode agent) {
        if (!agent.isObject()) {
            must(isIri(agent), "an agent is an IRI or an object");
            return;
        }
        must(!agent.has("id") || isIri(agent.path("id")), "the id of an agent is an IRI");
        must(types(agent).stream().allMatch(AGENTS::contains), "an unknown kind of agent: " + agent.path("type"));
        must(all(agent.path("nickname")).size() <= 1, "one nickname at most");
    }

    private void context(JsonNode node) {
        var context = node.path("@context");
        var only = context.isString() && context.stringValue().equals(CONTEXT);
        var amongOthers = context.isArray()
                && context.size() > 1
                && all(context).stream().anyMatch(one -> one.asString("").equals(CONTEXT));
        must(only || amongOthers, "the context is the model's, as a string when it is the only one");
    }

    private void iri(JsonNode node, String member) {
        must(isIri(node.path(member)), member + " is exactly one IRI: " + node.path(member));
    }

    private static List<String> types(JsonNode node) {
        return all(node.path("type")).stream().map(JsonNode::asString).toList();
    }

    private static boolean isIri(JsonNode node) {
        return node.isString() && IRI.matcher(node.stringValue()).matches();
    }

    private static boolean isCount(JsonNode node) {
        return node.isIntegralNumber() && node.asLong() >= 0;
    }

    /** One value, many or none, as JSON-LD writes them. */
    private static List<JsonNode> all(JsonNode node) {
        var all = new ArrayList<JsonNode>();
        if (node.isArray()) {
            node.forEach(all::add);
        } else if (!node.isMissingNode()) {
            all.add(node);
        }
        return all;
    }

    private void must(boolean holds, String what) {
        if (!holds) {
            wrong.add(what);
        }
    }
}

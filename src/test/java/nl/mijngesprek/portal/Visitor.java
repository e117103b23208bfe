package nl.mijngesprek.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A browser without scripts, with cookies of its own, that follows a redirect only when told to. */
public class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\">");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI home;

    public Visitor(int port) {
        home = URI.create("http://localhost:" + port + "/");
    }

    public HttpResponse<String> get(String address, String... headers) {
        var request = HttpRequest.newBuilder(home.resolve(address)).header("Accept", "text/html");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Posts as a page of the same origin does. */
    public HttpResponse<String> post(String address, Map<String, String> form) {
        return post(
                address,
                "application/x-www-form-urlencoded",
                form.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&")),
                "Sec-Fetch-Site",
                "same-origin");
    }

    public HttpResponse<String> post(String address, String type, String body, String... headers) {
        var request = HttpRequest.newBuilder(home.resolve(address))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Puts these bytes there, as a script of a page does. */
    public HttpResponse<String> put(String address, byte[] body, String... headers) {
        return send(HttpRequest.newBuilder(home.resolve(address))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
                .headers(headers));
    }

    /** Follows redirects from this answer to the first that is none. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var last = answer;
        for (var step = 0; isRedirect(last); step++) {
            last = next(last, step);
        }
        return last;
    }

    /** Follows redirects as long as they stay away from this path, and tells where the next one leads. */
    public String followUntil(HttpResponse<String> answer, String path) {
        var last = answer;
        for (var step = 0;
                isRedirect(last) && !URI.create(location(last)).getPath().equals(path);
                step++) {
            last = next(last, step);
        }
        return location(last);
    }

    private HttpResponse<String> next(HttpResponse<String> answer, int step) {
        if (step == 10) {
            throw new AssertionError("goes in circles: " + location(answer));
        }
        return get(location(answer));
    }

    /** Opens the login page of the provider. */
    public HttpResponse<String> openLogin(String address) {
        return follow(get(address));
    }

    /** Fills in the provider's login page. */
    public HttpResponse<String> logIn(HttpResponse<String> loginPage, String name, String level) {
        var form = hidden(loginPage);
        form.put("person", person(loginPage, name));
        form.put("level", level);
        return post(action(loginPage), form);
    }

    /** Picks an account on the page of the organisation's provider. */
    public HttpResponse<String> logInAsOfficer(HttpResponse<String> loginPage, String name) {
        var form = hidden(loginPage);
        form.put("person", person(loginPage, name));
        return post(action(loginPage), form);
    }

    public HttpResponse<String> cancel(HttpResponse<String> loginPage) {
        var form = hidden(loginPage);
        form.put("cancel", "1");
        return post(action(loginPage), form);
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public String cookie(String name) {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .collect(Collectors.joining());
    }

    /** The address this answer leads to, in full. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> answer.uri().resolve(address).toString())
                .orElseThrow(
                        () -> new AssertionError("no redirect but " + answer.statusCode() + " at " + answer.uri()));
    }

    private static boolean isRedirect(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3;
    }

    private static Map<String, String> hidden(HttpResponse<String> page) {
        return HIDDEN.matcher(page.body())
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> HtmlUtils.htmlUnescape(found.group(2))));
    }

    private static String person(HttpResponse<String> page, String name) {
        return first(page, "value=\"([^\"]+)\" required>\\s*<span><b>" + Pattern.quote(name) + "</b>");
    }

    private static String action(HttpResponse<String> page) {
        return page.uri()
                .resolve(HtmlUtils.htmlUnescape(first(page, "action=\"([^\"]+)\"")))
                .toString();
    }

    private static String first(HttpResponse<String> page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page.body())
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow(() -> new AssertionError("not on the page " + page.uri() + ": " + pattern));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

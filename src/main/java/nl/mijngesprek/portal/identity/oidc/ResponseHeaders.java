package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import nl.mijngesprek.portal.identity.LoginOrigins;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The security headers of every answer, errors and files included (security C21). They are set before anything else runs, since
 * Spring Security's own come too late for Vaadin's pages; a page with scripts then replaces the Content-Security-Policy by its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResponseHeaders extends OncePerRequestFilter {

    private static final String NOT_KEPT = "no-store";
    private static final String KEPT_FOREVER = "public, max-age=31536000, immutable";
    private static final String ASKED_AGAIN = "public, no-cache";

    private final String contentSecurityPolicy;

    ResponseHeaders(LoginOrigins origins) {
        contentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
                + "frame-ancestors 'none'; " + origins.formAction();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", contentSecurityPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
                        + "microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        var path = Place.path(request);
        if (Place.of(request) == Place.FILE && path.startsWith("/mijn/VAADIN/build/")) {
            // Their names change with their content. Vaadin would keep them for an hour.
            response.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
            chain.doFilter(request, new Kept(response, KEPT_FOREVER));
        } else if (path.startsWith("/assets/")) {
            var caching = request.getParameter("v") == null ? ASKED_AGAIN : KEPT_FOREVER;
            response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
            chain.doFilter(request, new Kept(response, caching));
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
            chain.doFilter(request, response);
        }
    }

    /** A file, kept as long as it says here and not as whoever serves it thinks; an error instead of it is not kept. */
    private static final class Kept extends HttpServletResponseWrapper {

        private final String caching;

        Kept(HttpServletResponse response, String caching) {
            super(response);
            this.caching = caching;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) ? caching : value);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            super.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
            super.sendError(status, message);
        }

        @Override
        public void sendError(int status) throws IOException {
            super.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
            super.sendError(status);
        }
    }
}

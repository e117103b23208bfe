package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/** What is asked of the provider at a login, and what is kept of the question until the answer comes. */
class LoginRequests
        implements OAuth2AuthorizationRequestResolver, AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** A login takes minutes at most; robots that only begin one cost memory no longer than this. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final HttpSessionOAuth2AuthorizationRequestRepository pending =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    /** @param officerLifetime how long ago an officer may have proved who they are */
    LoginRequests(ClientRegistrationRepository registrations, Levels levels, Duration officerLifetime) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        requests.setAuthorizationRequestCustomizer(
                request -> request.attributes(attributes -> request.additionalParameters(parameters -> {
                    switch (registration(attributes)) {
                        case DIGID, HELPER -> {
                            parameters.put("acr_values", levels.acrValues());
                            // Always ask: on a shared computer somebody else may still be logged in at the provider.
                            parameters.put("prompt", "login");
                        }
                        case ORGANISATION, SUPPORT -> parameters.put("max_age", officerLifetime.toSeconds());
                    }
                })));
    }

    private static Registration registration(Map<String, Object> attributes) {
        return Registration.withId(String.valueOf(attributes.get(OAuth2ParameterNames.REGISTRATION_ID)))
                .orElseThrow();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return withReturnPath(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String clientRegistrationId) {
        return withReturnPath(request, requests.resolve(request, clientRegistrationId));
    }

    private static @Nullable OAuth2AuthorizationRequest withReturnPath(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        var path = ReturnPath.of(request.getParameter(ReturnPath.PARAMETER));
        return asked == null || path.isEmpty()
                ? asked
                : OAuth2AuthorizationRequest.from(asked)
                        .attributes(attributes ->
                                attributes.put(ReturnPath.PARAMETER, path.get().value()))
                        .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return pending.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        var isNew = request.getSession(false) == null;
        pending.saveAuthorizationRequest(asked, request, response);
        if (isNew) {
            request.getSession().setMaxInactiveInterval((int) PATIENCE.toSeconds());
        }
    }

    /** The question that this is the answer to; none when it was put to the other provider (security A2). */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var asked = pending.removeAuthorizationRequest(request, response);
        if (asked == null
                || !Registration.answeredBy(request).equals(Optional.of(registration(asked.getAttributes())))) {
            return null;
        }
        request.setAttribute(ReturnPath.class.getName(), asked.getAttribute(ReturnPath.PARAMETER));
        return asked;
    }

    /** Where the login that is being answered began; home when that is nowhere for this role. */
    static ReturnPath returnPath(HttpServletRequest request, Registration registration) {
        return ReturnPath.of((String) request.getAttribute(ReturnPath.class.getName()))
                .filter(registration::reaches)
                .orElse(registration.home());
    }
}

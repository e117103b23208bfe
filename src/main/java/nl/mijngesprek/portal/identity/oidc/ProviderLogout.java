package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Logs out at the provider too, where it can be, and comes back to the page that says so. */
class ProviderLogout implements LogoutSuccessHandler {

    private final ClientRegistrationRepository registrations;

    ProviderLogout(ClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        if (authentication != null && authentication.getPrincipal() instanceof LoggedIn who) {
            response.sendRedirect(
                    atProvider(who, request).orElse(who.registration().loggedOutPath()));
        } else {
            response.sendRedirect(Registration.DIGID.loggedOutPath());
        }
    }

    /** The address that logs out at the provider; empty where it has none, or where nothing was kept to say who it is. */
    private Optional<String> atProvider(LoggedIn who, HttpServletRequest request) {
        var registration = Objects.requireNonNull(
                registrations.findByRegistrationId(who.registration().id()));
        var endpoint = Optional.ofNullable(
                registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"));
        return endpoint.flatMap(
                address -> who.idTokenHint().map(hint -> UriComponentsBuilder.fromUriString(address.toString())
                        .queryParam("id_token_hint", "{hint}")
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(
                                hint,
                                registration.getClientId(),
                                ServletUriComponentsBuilder.fromContextPath(request)
                                        .path(who.registration().loggedOutPath())
                                        .toUriString())
                        .toUriString()));
    }
}

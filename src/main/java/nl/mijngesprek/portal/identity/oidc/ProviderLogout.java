package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Logs out at the provider too, where it can be, and comes back to the page that says so. */
class ProviderLogout implements LogoutSuccessHandler {

    static final String LOGGED_OUT = "/uitgelogd";

    private final ClientRegistration registration;

    ProviderLogout(ClientRegistration registration) {
        this.registration = registration;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        var endpoint =
                registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (endpoint != null
                && authentication != null
                && authentication.getPrincipal() instanceof DigidClient client
                && client.idTokenHint().isPresent()) {
            response.sendRedirect(UriComponentsBuilder.fromUriString(endpoint.toString())
                    .queryParam("id_token_hint", "{hint}")
                    .queryParam("client_id", "{client}")
                    .queryParam("post_logout_redirect_uri", "{back}")
                    .encode()
                    .buildAndExpand(
                            client.idTokenHint().get(),
                            registration.getClientId(),
                            ServletUriComponentsBuilder.fromContextPath(request)
                                    .path(LOGGED_OUT)
                                    .toUriString())
                    .toUriString());
        } else {
            response.sendRedirect(LOGGED_OUT);
        }
    }
}

package nl.mijngesprek.portal.demo.digid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.util.UriComponentsBuilder;

/** The parts of the simulator. Carries no stereotype, so that the portal's own scan passes it by. */
@EnableWebSecurity
class SimulatorBeans {

    /**
     * Portal and simulator share a JVM, and with it Spring Security's one static holder, which the portal replaces
     * while it starts. Looking the holder up at every call keeps both on the same one.
     */
    @Bean
    SecurityContextHolderStrategy securityContextHolderStrategy() {
        return new SecurityContextHolderStrategy() {
            @Override
            public void clearContext() {
                SecurityContextHolder.clearContext();
            }

            @Override
            public org.springframework.security.core.context.SecurityContext getContext() {
                return SecurityContextHolder.getContext();
            }

            @Override
            public void setContext(org.springframework.security.core.context.SecurityContext context) {
                SecurityContextHolder.setContext(context);
            }

            @Override
            public org.springframework.security.core.context.SecurityContext createEmptyContext() {
                return SecurityContextHolder.createEmptyContext();
            }
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain provider(HttpSecurity http, People people) {
        var provider = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(provider.getEndpointsMatcher())
                .with(provider, server -> server.authorizationEndpoint(
                                endpoint -> endpoint.authorizationResponseHandler(SimulatorBeans::answerWithCode))
                        .oidc(oidc -> oidc.userInfoEndpoint(
                                        endpoint -> endpoint.userInfoMapper(context -> userInfo(context, people)))
                                .providerConfigurationEndpoint(endpoint ->
                                        endpoint.providerConfigurationCustomizer(configuration -> configuration.claim(
                                                "acr_values_supported",
                                                Arrays.stream(Assurance.values())
                                                        .map(Assurance::acr)
                                                        .toList())))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        (request, response, nobody) ->
                                response.sendRedirect(LoginPage.PATH + "?" + request.getQueryString()),
                        request -> request.getRequestURI().equals("/oauth2/authorize")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain loginPageOnly(HttpSecurity http, LoginPage page, RegisteredClientRepository clients) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(LoginPage.PATH)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(page.contentSecurityPolicy(
                                Optional.ofNullable(clients.findByClientId(Simulator.CLIENT_ID)).stream()
                                        .flatMap(client -> client.getRedirectUris().stream())))))
                .build();
    }

    @Bean
    DelegatingFilterProxyRegistrationBean securityFilter() {
        return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
    }

    /** At the root, since Tomcat runs no filter for an address that no servlet has; the filters let only the page's own through. */
    @Bean
    ServletRegistrationBean<LoginPage> loginPageServlet(LoginPage page) {
        return new ServletRegistrationBean<>(page, "/");
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
        RSAKey key =
                new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder accessTokens(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> idToken(Kind kind) {
        return context -> {
            if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())
                    && context.getPrincipal() instanceof SignIn signIn) {
                if (kind.asksAssurance()) {
                    context.getClaims().claim("acr", signIn.assurance().acr());
                }
                context.getClaims()
                        .claim("auth_time", signIn.at().getEpochSecond())
                        .claims(claims -> claims.computeIfPresent("iat", (name, issuedAt) -> {
                            claims.put("exp", ((Instant) issuedAt).plus(5, ChronoUnit.MINUTES));
                            return issuedAt;
                        }));
            }
        };
    }

    /** Who it is goes to the client that shows the access token, and nowhere else. */
    private static OidcUserInfo userInfo(OidcUserInfoAuthenticationContext context, People people) {
        var signIn = Objects.requireNonNull(
                context.getAuthorization().<Authentication>getAttribute(Principal.class.getName()));
        var info = OidcUserInfo.builder().subject(signIn.getName());
        people.withSubject(signIn.getName()).ifPresent(person -> person.claims().forEach(info::claim));
        return info.build();
    }

    /** Sends the code, and forgets at once who the browser said to be: the next login asks again. */
    private static void answerWithCode(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var answer = (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var back = UriComponentsBuilder.fromUriString(Objects.requireNonNull(answer.getRedirectUri()))
                .queryParam(
                        "code",
                        Objects.requireNonNull(answer.getAuthorizationCode()).getTokenValue());
        if (answer.getState() == null) {
            response.sendRedirect(back.toUriString());
        } else {
            response.sendRedirect(back.queryParam("state", "{state}")
                    .encode()
                    .buildAndExpand(answer.getState())
                    .toUriString());
        }
    }
}

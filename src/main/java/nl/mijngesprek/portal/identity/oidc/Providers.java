package nl.mijngesprek.portal.identity.oidc;

import com.nimbusds.jose.jwk.JWK;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.Helpers;
import nl.mijngesprek.portal.identity.LoginOrigins;
import nl.mijngesprek.portal.identity.Officers;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The OpenID providers of DigiD, of the municipality and of the organisations that support clients, as configured and as they describe themselves at the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    DigidSettings.class,
    OrganisationSettings.class,
    SupportSettings.class,
    MachtigenSettings.class,
    SessionSettings.class
})
class Providers {

    @Bean
    Levels levels(DigidSettings settings) {
        return Levels.of(settings);
    }

    @Bean
    ClientRegistration digidRegistration(DigidSettings settings) {
        return register(Registration.DIGID, settings.provider());
    }

    @Bean
    ClientRegistration organisationRegistration(OrganisationSettings settings) {
        return register(Registration.ORGANISATION, settings.provider());
    }

    @Bean
    ClientRegistration supportRegistration(SupportSettings settings) {
        return register(Registration.SUPPORT, settings.provider());
    }

    /** The same provider and the same name there; what makes it another login is where its answer goes. */
    @Bean
    ClientRegistration helperRegistration(@Qualifier("digidRegistration") ClientRegistration digid) {
        return ClientRegistration.withClientRegistration(digid)
                .registrationId(Registration.HELPER.id())
                .build();
    }

    @Bean
    Representation representation(DigidSettings digid, MachtigenSettings machtigen) {
        return new Representation(digid.bsnClaim(), machtigen.shape(digid.bsnClaim()));
    }

    private static ClientRegistration register(Registration which, ProviderSettings settings) {
        var issuer = settings.checkedIssuer();
        var clientId = settings.checkedClientId();
        settings.checkProof();
        settings.keyFile().ifPresent(file -> ProviderKey.read(settings, file));
        var registration = discover(settings, issuer)
                .registrationId(which.id())
                .clientId(clientId)
                .scope("openid")
                // One address for each registration, so that the answer of one provider is never taken for another's.
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}");
        return settings.secret()
                .map(secret -> registration
                        .clientSecret(secret)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC))
                .orElseGet(() -> registration.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT))
                .build();
    }

    @Bean
    ClientRegistrationRepository registrations(List<ClientRegistration> registrations) {
        return new InMemoryClientRegistrationRepository(registrations);
    }

    @Bean
    LoginOrigins loginOrigins(List<ClientRegistration> registrations) {
        var origins = new TreeSet<String>();
        registrations.stream()
                .map(ClientRegistration::getProviderDetails)
                .flatMap(provider -> Stream.concat(
                        Stream.of(provider.getAuthorizationUri()),
                        Optional.ofNullable(provider.getConfigurationMetadata().get("end_session_endpoint")).stream()))
                .map(address -> URI.create(address.toString()))
                .forEach(address -> origins.add(address.getScheme() + "://" + address.getRawAuthority()));
        return new LoginOrigins(origins);
    }

    private static ClientRegistration.Builder discover(ProviderSettings settings, String issuer) {
        try {
            return ClientRegistrations.fromOidcIssuerLocation(issuer);
        } catch (RuntimeException failure) {
            throw new Misconfigured(
                    settings.property("issuer"),
                    "no OpenID provider that calls itself \"%s\" describes itself at %s/.well-known/openid-configuration (%s); correct the address, or start the portal when the provider answers."
                            .formatted(issuer, issuer.replaceFirst("/$", ""), reason(failure)));
        }
    }

    private static String reason(RuntimeException failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        var message = Optional.ofNullable(cause.getMessage())
                .orElse(cause.getClass().getSimpleName())
                .lines()
                .collect(Collectors.joining(" "));
        return message.length() > 200 ? message.substring(0, 200) + "…" : message;
    }

    /** What talks to the provider while a client waits. */
    private static ClientHttpRequestFactory http() {
        var http = new JdkClientHttpRequestFactory(java.net.http.HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(3))
                .build());
        http.setReadTimeout(Duration.ofSeconds(5));
        return http;
    }

    /** What needs the whole portal; the settings above can be judged without it. */
    @Configuration(proxyBeanMethods = false)
    @org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication
    static class Login {

        @Bean
        JwtDecoderFactory<ClientRegistration> idTokens(Levels levels, SessionSettings session, Clock clock) {
            var decoders = new OidcIdTokenDecoderFactory();
            decoders.setJwtValidatorFactory(registration -> JwtValidators.createDefaultWithValidators(List.of(
                    new OidcIdTokenValidator(registration),
                    switch (Registration.withId(registration.getRegistrationId())
                            .orElseThrow()) {
                        case DIGID, HELPER -> new AssuranceValidator(levels, clock);
                        case ORGANISATION, SUPPORT -> new Freshness(session.officerLifetime(), clock);
                    })));
            decoders.setJwsAlgorithmResolver(Login::signature);
            return decoders;
        }

        /** RS256, which every provider must know, or else the first it says to use; never "none", never a shared secret. */
        private static JwsAlgorithm signature(ClientRegistration registration) {
            var offered = registration
                    .getProviderDetails()
                    .getConfigurationMetadata()
                    .get("id_token_signing_alg_values_supported");
            return offered instanceof Collection<?> names && !names.contains(SignatureAlgorithm.RS256.getName())
                    ? names.stream()
                            .map(name -> SignatureAlgorithm.from(name.toString()))
                            .flatMap(Stream::ofNullable)
                            .findFirst()
                            .orElse(SignatureAlgorithm.RS256)
                    : SignatureAlgorithm.RS256;
        }

        @Bean
        OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes(
                DigidSettings digid, OrganisationSettings organisation, SupportSettings support) {
            var codes = new RestClientAuthorizationCodeTokenResponseClient();
            codes.setRestClient(RestClient.builder()
                    .requestFactory(http())
                    .configureMessageConverters(converters -> {
                        converters.addCustomConverter(new FormHttpMessageConverter());
                        converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
                    })
                    .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                    .build());
            var keys = new HashMap<String, JWK>();
            key(digid.provider()).ifPresent(key -> {
                keys.put(Registration.DIGID.id(), key);
                keys.put(Registration.HELPER.id(), key);
            });
            key(organisation.provider()).ifPresent(key -> keys.put(Registration.ORGANISATION.id(), key));
            key(support.provider()).ifPresent(key -> keys.put(Registration.SUPPORT.id(), key));
            // Asked for those registrations alone that prove themselves with a key.
            codes.addParametersConverter(new NimbusJwtClientAuthenticationParametersConverter<>(
                    registration -> Objects.requireNonNull(keys.get(registration.getRegistrationId()))));
            return codes;
        }

        private static Optional<JWK> key(ProviderSettings settings) {
            return settings.keyFile().map(file -> ProviderKey.read(settings, file));
        }

        @Bean
        KnownPeople knownPeople(
                DigidSettings digid,
                OrganisationSettings organisation,
                SupportSettings support,
                Representation representation,
                Clients clients,
                Officers officers,
                Helpers helpers,
                Clock clock) {
            var rest = new RestTemplate(http());
            rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
            var userInfo = new DefaultOAuth2UserService();
            userInfo.setRestOperations(rest);
            var provider = new OidcUserService();
            provider.setOauth2UserService(userInfo);
            return new KnownPeople(
                    new DigidClients(provider, clients, representation, digid.bsnClaim()),
                    new OrganisationOfficers(provider, officers, organisation.loginClaim(), clock),
                    new SupportHelpers(provider, helpers, support.loginClaim(), clock),
                    new DigidHelpers(provider, clients, helpers, representation, digid.bsnClaim(), digid.nameClaim()));
        }

        @Bean
        LoginRequests loginRequests(
                ClientRegistrationRepository registrations, Levels levels, SessionSettings session) {
            return new LoginRequests(registrations, levels, session.officerLifetime());
        }

        @Bean
        NoTokensKept noTokensKept() {
            return new NoTokensKept();
        }
    }
}

package nl.mijngesprek.portal.identity.oidc;

import java.time.Clock;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Helpers;
import nl.mijngesprek.portal.identity.Officers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may ask what: everything of one's own needs a login; everything else is public and never makes a session. */
@Configuration(proxyBeanMethods = false)
@org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication
class SecurityChains {

    @Bean
    @Order(1)
    SecurityFilterChain loggedInOnly(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            LoginRequests loginRequests,
            KnownPeople knownPeople,
            NoTokensKept noTokensKept,
            SessionSettings session,
            CurrentActor actor,
            Officers officers,
            Helpers helpers,
            Acting acting,
            Clock clock) {
        var end = new SessionEnd();
        var answers = new LoginAnswers(session, clock);
        return http.securityMatcher(request -> Place.of(request).needsLogin() || Place.of(request) == Place.LOGIN)
                .authorizeHttpRequests(requests -> requests.requestMatchers(request -> Place.of(request) == Place.OWN)
                        // Flow answers both at the same addresses; which page is whose, the views say.
                        .hasAnyRole("CLIENT", "OFFICER", "HELPER", "ACTING")
                        .requestMatchers(request -> Place.of(request) == Place.CLIENT)
                        // Of who acts for a client, the database knows what that is; here it is a client's place.
                        .hasAnyRole("CLIENT", "ACTING")
                        .requestMatchers(request -> Place.of(request) == Place.HELPING)
                        .hasAnyRole("HELPER", "ACTING", NamelessHelper.ROLE)
                        .anyRequest()
                        .permitAll())
                .oauth2Login(login -> login.loginPage(LoginStart.PATH)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(loginRequests)
                                .authorizationRequestRepository(loginRequests))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(knownPeople))
                        .authorizedClientRepository(noTokensKept)
                        .successHandler(answers)
                        .failureHandler(answers))
                .logout(logout -> logout.logoutRequestMatcher(PathPatternRequestMatcher.pathPattern(
                                org.springframework.http.HttpMethod.POST, "/uitloggen"))
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                (request, response) -> response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"")))
                        .logoutSuccessHandler(new ProviderLogout(registrations)))
                // A new session, not the old one under another name: who logs in takes nothing over from who was here.
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(end))
                .addFilterBefore(new SameOrigin(), SecurityContextHolderFilter.class)
                .addFilterBefore(new IdleSession(session, end, clock), SecurityContextHolderFilter.class)
                .addFilterAfter(new LeaverSession(actor, officers, end, clock), SecurityContextHolderFilter.class)
                .addFilterAfter(new EndedMandate(actor, helpers, acting), SecurityContextHolderFilter.class)
                .addFilterAfter(new NameFirst(actor), SecurityContextHolderFilter.class)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new SameOrigin(), SecurityContextHolderFilter.class)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}

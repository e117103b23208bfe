package nl.mijngesprek.portal.identity.oidc;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How the provider of DigiD says that one person logs in for another (DigiD Machtigen); there is no standard for it. Off
 * unless both claims are named. Refuses what cannot be with a {@link Misconfigured}.
 *
 * @param representedClaim claim with the BSN of whom it is for; dots lead into nested claims
 * @param actingClaim claim with the BSN of who logged in
 * @param serviceClaim claim with the service that the authorisation is for; left out where the provider says none
 * @param service the value that this claim must have
 * @param tasks what such a login allows, by the codes of {@link HelperTask}
 */
@ConfigurationProperties("portal.machtigen")
record MachtigenSettings(
        @Nullable String representedClaim,
        @Nullable String actingClaim,
        @Nullable String serviceClaim,
        @Nullable String service,

        @DefaultValue({"read-invitation", "answer-invitation", "questions", "read-report", "remarks", "support"})
        List<String> tasks) {

    private static final String REPRESENTED = "portal.machtigen.represented-claim";
    private static final String ACTING = "portal.machtigen.acting-claim";
    private static final String SERVICE_CLAIM = "portal.machtigen.service-claim";
    private static final String SERVICE = "portal.machtigen.service";
    private static final String TASKS = "portal.machtigen.tasks";

    /**
     * The claims to look for; empty when DigiD Machtigen is off.
     *
     * @param bsnClaim the claim that carries the BSN of who logs in for themselves
     */
    Optional<ClaimShape> shape(String bsnClaim) {
        if (Stream.of(representedClaim, actingClaim, serviceClaim, service).noneMatch(StringUtils::hasText)) {
            return Optional.empty();
        }
        var represented = required(REPRESENTED, representedClaim, "the claim with the BSN of the person represented");
        var acting = required(ACTING, actingClaim, "the claim with the BSN of the person who acts");
        if (acting.equals(represented)) {
            throw new Misconfigured(ACTING, "is the same as %s; these are two people.".formatted(REPRESENTED));
        }
        if (acting.equals(bsnClaim)) {
            throw new Misconfigured(
                    ACTING,
                    "is the same as portal.digid.bsn-claim, which many providers fill with the person represented; "
                            + "name the claim that is only there when somebody acts for another.");
        }
        return Optional.of(new ClaimShape(represented, acting, checkedService(), checkedTasks()));
    }

    private Optional<ClaimShape.Service> checkedService() {
        if (!StringUtils.hasText(serviceClaim) && !StringUtils.hasText(service)) {
            return Optional.empty();
        }
        return Optional.of(new ClaimShape.Service(
                required(SERVICE_CLAIM, serviceClaim, "the claim with the service, or clear %s".formatted(SERVICE)),
                required(SERVICE, service, "the value that %s must have".formatted(SERVICE_CLAIM))));
    }

    private Set<HelperTask> checkedTasks() {
        var named = tasks.stream()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        named.stream()
                .filter(code -> HelperTask.ofCode(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new Misconfigured(
                            TASKS,
                            "\"%s\" is no task; name some of %s."
                                    .formatted(
                                            code,
                                            Stream.of(HelperTask.values())
                                                    .map(HelperTask::code)
                                                    .collect(Collectors.joining(", "))));
                });
        if (named.isEmpty()) {
            throw new Misconfigured(
                    TASKS, "allows nothing; name a task, or clear %s and %s.".formatted(REPRESENTED, ACTING));
        }
        var all = EnumSet.noneOf(HelperTask.class);
        named.forEach(code -> HelperTask.ofCode(code).ifPresent(all::add));
        return all;
    }

    private static String required(String property, @Nullable String value, String meaning) {
        if (!StringUtils.hasText(value)) {
            throw new Misconfigured(property, "is not set; it must be %s.".formatted(meaning));
        }
        return value;
    }
}

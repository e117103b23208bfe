package nl.mijngesprek.portal.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints the sentence of a {@link Misconfigured} instead of a stack trace; before Boot's analyzers, which would bury it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MisconfiguredAnalyzer extends AbstractFailureAnalyzer<Misconfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Misconfigured cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}

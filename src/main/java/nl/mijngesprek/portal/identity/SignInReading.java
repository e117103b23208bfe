package nl.mijngesprek.portal.identity;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out who is logging in: a transaction of its own, as {@link Actor.SignIn}, whoever's request it is. */
@Component
class SignInReading {

    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    SignInReading(CurrentActor currentActor, PlatformTransactionManager transactions) {
        this.currentActor = currentActor;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        // Whoever's transaction this is called in, it stays theirs.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    <T> T read(Supplier<T> work) {
        // The actor first, then the transaction: it is at its begin that a transaction becomes somebody.
        return currentActor.as(new Actor.SignIn(), () -> transaction.<T>execute(_ -> work.get()));
    }
}

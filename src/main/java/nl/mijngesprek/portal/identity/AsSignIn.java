package nl.mijngesprek.portal.identity;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done while somebody logs in: a transaction of its own, as {@link Actor.SignIn}, whoever's request it is. */
@Component
class AsSignIn {

    private final CurrentActor currentActor;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    AsSignIn(CurrentActor currentActor, PlatformTransactionManager transactions) {
        this.currentActor = currentActor;
        reading = ofItsOwn(transactions);
        reading.setReadOnly(true);
        writing = ofItsOwn(transactions);
    }

    private static TransactionTemplate ofItsOwn(PlatformTransactionManager transactions) {
        var transaction = new TransactionTemplate(transactions);
        // Whoever's transaction this is called in, it stays theirs.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transaction;
    }

    <T> T read(Supplier<T> work) {
        return in(reading, work);
    }

    <T> T write(Supplier<T> work) {
        return in(writing, work);
    }

    private <T> T in(TransactionTemplate transaction, Supplier<T> work) {
        // The actor first, then the transaction: it is at its begin that a transaction becomes somebody.
        return currentActor.as(new Actor.SignIn(), () -> transaction.<T>execute(_ -> work.get()));
    }
}

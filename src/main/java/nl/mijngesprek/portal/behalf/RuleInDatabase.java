package nl.mijngesprek.portal.behalf;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Lets the owner of the database write down the municipality's rule, each time it has migrated: so it holds there too. */
@Component
class RuleInDatabase implements Callback {

    private final IdentityRule rule;

    RuleInDatabase(IdentityRule rule) {
        this.rule = rule;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "the municipality's rule of who is who";
    }

    @Override
    public void handle(Event event, Context context) {
        try (var clear = context.getConnection().prepareStatement("delete from identity_rule");
                var store = context.getConnection()
                        .prepareStatement("insert into identity_rule (channel, way) values (?, ?)")) {
            clear.execute();
            for (var way : rule.all()) {
                store.setString(1, way.contact().code());
                store.setString(2, way.way());
                store.execute();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot write down what proves who somebody is", failure);
        }
    }
}

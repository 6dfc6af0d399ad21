package io.saldo.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps who changed what, when and why, in the transaction of the change. */
@Singleton
public class AuditLog {

    private static final String APPEND = """
            insert into audit_log (at, actor, operation, billing_account_id, object, reason, before, after)
            values (:at, :actor, :operation, :account, :object, :reason, :before, :after)
            """;

    private final BillingClock clock;
    private final ObjectMapper json;

    public AuditLog(BillingClock clock, ObjectMapper json) {
        this.clock = clock;
        this.json = json;
    }

    /** One change: the object's state before and after, as records that become JSON; empty where there is none. */
    public record Change(
            String actor,
            String operation,
            Optional<AccountId> account,
            String object,
            String reason,
            Optional<?> before,
            Optional<?> after) {}

    public Uni<Void> append(Change change) {
        return Sql.of(APPEND)
                .with("at", clock.now())
                .with("actor", change.actor())
                .with("operation", change.operation())
                .with("account", change.account().map(AccountId::value).orElse(null))
                .with("object", change.object())
                .with("reason", change.reason())
                .with("before", change.before().map(this::text).orElse(null))
                .with("after", change.after().map(this::text).orElse(null))
                .update()
                .replaceWithVoid();
    }

    private @Nullable String text(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + state.getClass().getName(), e);
        }
    }
}

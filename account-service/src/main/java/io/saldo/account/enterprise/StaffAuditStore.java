package io.saldo.account.enterprise;

import io.saldo.account.Author;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps what staff does to the ties of a customer's account; what customers do themselves is their own affair. */
@Singleton
public class StaffAuditStore {

    private final AuditLog audit;

    StaffAuditStore(AuditLog audit) {
        this.audit = audit;
    }

    /** What was done to which object of an account. */
    public record Deed(String operation, AccountId account, String object) {}

    public Uni<Void> append(Deed deed, Author author, Optional<?> before, Optional<?> after) {
        return author.caller().is(Role.OPERATOR)
                ? audit.append(new AuditLog.Change(
                        author.caller().name(),
                        deed.operation(),
                        Optional.of(deed.account()),
                        deed.object(),
                        author.reason(),
                        before,
                        after))
                : Uni.createFrom().voidItem();
    }
}

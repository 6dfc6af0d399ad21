package io.saldo.account.account;

import io.saldo.account.Author;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps what an operator has set for a customer; what customers set for themselves is their own affair. */
@Singleton
public class SettingAuditStore {

    private final AuditLog audit;

    SettingAuditStore(AuditLog audit) {
        this.audit = audit;
    }

    public Uni<Void> append(AccountId account, String setting, Author author, Object before, Object after) {
        return author.caller().is(Role.OPERATOR)
                ? audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "change-setting",
                        Optional.of(account),
                        setting,
                        author.reason(),
                        Optional.of(before),
                        Optional.of(after)))
                : Uni.createFrom().voidItem();
    }
}

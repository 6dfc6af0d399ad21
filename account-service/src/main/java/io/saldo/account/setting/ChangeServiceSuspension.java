package io.saldo.account.setting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.AccountCrashPoint;
import io.saldo.account.Author;
import io.saldo.account.account.AccountKind;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.SettingAuditStore;
import io.saldo.account.benefit.BenefitStore;
import io.saldo.account.benefit.ComputedGraceStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Role;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Switches the benefit of an account off and on again; a prepaid account is granted one by an operator (S-4, S-22). */
@UseCase
class ChangeServiceSuspension {

    private final AccountStore accounts;
    private final BenefitStore benefits;
    private final ComputedGraceStore grace;
    private final SettingAuditStore audit;
    private final BillingClock clock;

    ChangeServiceSuspension(
            AccountStore accounts,
            BenefitStore benefits,
            ComputedGraceStore grace,
            SettingAuditStore audit,
            BillingClock clock) {
        this.accounts = accounts;
        this.benefits = benefits;
        this.grace = grace;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a wish. */
    enum Result {
        CHOSEN,
        /** Only an operator grants it to a prepaid account. */
        TO_BE_GRANTED,
        /** The partner decides for its accounts. */
        PARTNERS
    }

    @WithTransaction
    Uni<Result> handle(AccountId id, boolean enabled, Author author) {
        Instant now = clock.now();
        return accounts.lockAndFind(id).map(Optional::orElseThrow).chain(account -> {
            AccountKind kind = account.kindAt(now);
            if (kind == AccountKind.ECOSYSTEM) {
                return Uni.createFrom().item(Result.PARTNERS);
            }
            boolean granted = kind == AccountKind.PREPAID && enabled;
            if (granted && !author.caller().is(Role.OPERATOR)) {
                return Uni.createFrom().item(Result.TO_BE_GRANTED);
            }
            return benefits.find(id)
                    .map(before -> new Chosen(before.isEnabled(kind)))
                    .chain(before -> grace.choose(account, enabled, granted, now)
                            .invoke(() -> Crash.at(AccountCrashPoint.SETTING_SAVED))
                            .chain(() -> audit.append(id, "service-suspension", author, before, new Chosen(enabled))))
                    .replaceWith(Result.CHOSEN);
        });
    }

    /** As the audit log keeps it. */
    record Chosen(boolean enabled) {}
}

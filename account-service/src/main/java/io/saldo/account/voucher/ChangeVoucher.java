package io.saldo.account.voucher;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.Checks;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Changes a code's terms; what was redeemed keeps its own (V-13). */
@UseCase
class ChangeVoucher {

    private final VoucherStore vouchers;
    private final AccountStore accounts;
    private final AuditLog audit;

    ChangeVoucher(VoucherStore vouchers, AccountStore accounts, AuditLog audit) {
        this.vouchers = vouchers;
        this.accounts = accounts;
        this.audit = audit;
    }

    @WithTransaction
    Uni<VoucherResult> handle(String id, VoucherPatch patch, Caller caller, VoucherReason reason) {
        return vouchers.lockById(id).chain(found -> found.map(before -> change(before, patch, caller, reason))
                .orElseGet(() -> Uni.createFrom().item(new VoucherResult.Missing())));
    }

    private Uni<VoucherResult> change(Voucher before, VoucherPatch patch, Caller caller, VoucherReason reason) {
        Voucher after = before.with(before.terms().with(patch));
        Optional<String> why = reason.of(before.terms(), after.terms());
        if (why.isEmpty()) {
            return Uni.createFrom().item(new VoucherResult.NeedsReason());
        }
        if (before.cancelled()) {
            return Uni.createFrom().item(new VoucherResult.Deleted());
        }
        Checks checks = VoucherLimits.of(after.terms()).check(new Checks());
        if (!checks.wrong().isEmpty()) {
            return Uni.createFrom().item(new VoucherResult.Wrong(checks));
        }
        return patch.billingAccountId()
                .map(given -> accounts.find(given).map(Optional::isPresent))
                .orElseGet(() -> Uni.createFrom().item(true))
                .chain(exists -> exists
                        ? keep(before, after, new Author(caller, why.get()))
                        : Uni.createFrom().item(new VoucherResult.NoSuchAccount()));
    }

    private Uni<VoucherResult> keep(Voucher before, Voucher after, Author author) {
        return vouchers.save(after)
                .chain(() -> audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "change-voucher",
                        after.terms().billingAccountId(),
                        after.id(),
                        author.reason(),
                        Optional.of(before),
                        Optional.of(after))))
                .replaceWith(new VoucherResult.Kept(after));
    }
}

package io.saldo.account.voucher;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Ends a code for good: no new redemptions, what was redeemed stays (V-13). */
@UseCase
class CancelVoucher {

    private final VoucherStore vouchers;
    private final AuditLog audit;
    private final BillingClock clock;

    CancelVoucher(VoucherStore vouchers, AuditLog audit, BillingClock clock) {
        this.vouchers = vouchers;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<VoucherResult> handle(String id, Caller caller, VoucherReason reason) {
        return vouchers.lockById(id).chain(found -> found.map(voucher -> cancel(voucher, caller, reason))
                .orElseGet(() -> Uni.createFrom().item(new VoucherResult.Missing())));
    }

    private Uni<VoucherResult> cancel(Voucher voucher, Caller caller, VoucherReason reason) {
        return voucher.cancelled()
                ? Uni.createFrom().item(new VoucherResult.Kept(voucher))
                : reason.of(voucher.terms())
                        .map(why -> cancel(voucher, new Author(caller, why)))
                        .orElseGet(() -> Uni.createFrom().item(new VoucherResult.NeedsReason()));
    }

    private Uni<VoucherResult> cancel(Voucher voucher, Author author) {
        return vouchers.cancel(voucher.id(), clock.now())
                .chain(() -> audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "delete-voucher",
                        voucher.terms().billingAccountId(),
                        voucher.id(),
                        author.reason(),
                        Optional.of(voucher),
                        Optional.of(voucher.asCancelled()))))
                .replaceWith(new VoucherResult.Kept(voucher.asCancelled()));
    }
}

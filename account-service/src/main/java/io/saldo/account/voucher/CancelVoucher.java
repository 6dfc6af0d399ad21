package io.saldo.account.voucher;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
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
    Uni<VoucherResult> handle(String id, VoucherAuthor author) {
        return vouchers.lockById(id).chain(found -> found.map(voucher -> cancel(voucher, author))
                .orElseGet(() -> Uni.createFrom().item(new VoucherResult.Missing())));
    }

    private Uni<VoucherResult> cancel(Voucher voucher, VoucherAuthor author) {
        return voucher.cancelled()
                ? Uni.createFrom().item(new VoucherResult.Kept(voucher))
                : author.of(voucher.terms())
                        .map(known -> cancel(voucher, known))
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

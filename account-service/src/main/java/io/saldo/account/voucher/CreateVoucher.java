package io.saldo.account.voucher;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Makes a code, of the provider's own words or drawn (V-8). */
@UseCase
class CreateVoucher {

    private final VoucherStore vouchers;
    private final AccountStore accounts;
    private final DrawnCode drawn;
    private final AuditLog audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    CreateVoucher(
            VoucherStore vouchers,
            AccountStore accounts,
            DrawnCode drawn,
            AuditLog audit,
            IdGenerator ids,
            BillingClock clock) {
        this.vouchers = vouchers;
        this.accounts = accounts;
        this.drawn = drawn;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<VoucherResult> handle(Optional<String> code, VoucherTerms terms, Caller caller, VoucherReason reason) {
        return reason.of(terms)
                .map(why -> create(code, terms, new Author(caller, why)))
                .orElseGet(() -> Uni.createFrom().item(new VoucherResult.NeedsReason()));
    }

    private Uni<VoucherResult> create(Optional<String> code, VoucherTerms terms, Author author) {
        var voucher = new Voucher(ids.newProviderId("vch"), code.orElseGet(drawn::next), terms, 0, false, clock.now());
        return terms.billingAccountId()
                .map(given -> accounts.find(given).map(Optional::isPresent))
                .orElseGet(() -> Uni.createFrom().item(true))
                .chain(exists ->
                        exists ? insert(voucher, author) : Uni.createFrom().item(new VoucherResult.NoSuchAccount()));
    }

    private Uni<VoucherResult> insert(Voucher voucher, Author author) {
        return vouchers.insert(voucher)
                .chain(inserted -> inserted
                        ? keep(voucher, author).replaceWith(new VoucherResult.Kept(voucher))
                        : Uni.createFrom().item(new VoucherResult.CodeTaken()));
    }

    private Uni<Void> keep(Voucher voucher, Author author) {
        return audit.append(new AuditLog.Change(
                author.caller().name(),
                "create-voucher",
                voucher.terms().billingAccountId(),
                voucher.id(),
                author.reason(),
                Optional.empty(),
                Optional.of(voucher)));
    }
}

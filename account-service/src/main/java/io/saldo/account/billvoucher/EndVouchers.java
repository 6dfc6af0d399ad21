package io.saldo.account.billvoucher;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes off what is left of vouchers whose last month brought no bill (V-6). */
@UseCase
class EndVouchers implements DueTask {

    private final AccountStore accounts;
    private final BillVoucherStore vouchers;
    private final VoucherUseStore uses;
    private final VoucherDueStore due;

    EndVouchers(AccountStore accounts, BillVoucherStore vouchers, VoucherUseStore uses, VoucherDueStore due) {
        this.accounts = accounts;
        this.vouchers = vouchers;
        this.uses = uses;
        this.due = due;
    }

    @Override
    public String kind() {
        return VoucherDueStore.END;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId id, Instant dueAt) {
        return accounts.find(id).map(Optional::orElseThrow).chain(account -> vouchers.live(List.of(account))
                .chain(held -> end(
                        account,
                        held.getOrDefault(id, List.of()).stream()
                                .filter(voucher ->
                                        !LastBill.waitedFor(voucher, account).isAfter(dueAt))
                                .toList(),
                        dueAt))
                .chain(() -> due.nextEnd(account)));
    }

    private Uni<Void> end(BillingAccount account, List<BillVoucher> over, Instant now) {
        List<VoucherUse> lapsed = over.stream()
                .filter(voucher -> voucher.left().isPositive())
                .map(voucher -> VoucherUse.of(
                        voucher, VoucherUse.Type.LAPSED, voucher.left().negated()))
                .toList();
        return uses.append(account.id(), lapsed, now)
                .chain(() -> uses.end(
                        account.id(), over.stream().map(BillVoucher::id).toList(), now));
    }
}

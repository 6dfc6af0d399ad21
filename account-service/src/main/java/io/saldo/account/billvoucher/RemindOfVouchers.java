package io.saldo.account.billvoucher;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.billvoucher.VoucherDueStore.Expiring;
import io.saldo.account.notice.AccountNotice;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Tells an account once of each voucher that expires soon with something left (V-6). */
@UseCase
class RemindOfVouchers implements DueTask {

    private final AccountStore accounts;
    private final VoucherDueStore due;
    private final AccountNoticeStore notices;

    RemindOfVouchers(AccountStore accounts, VoucherDueStore due, AccountNoticeStore notices) {
        this.accounts = accounts;
        this.due = due;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return VoucherDueStore.NOTICE;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId id, Instant dueAt) {
        return accounts.find(id).map(Optional::orElseThrow).chain(account -> due.tell(id, dueAt)
                .chain(expiring -> Multi.createFrom()
                        .iterable(expiring)
                        .filter(voucher -> voucher.balance().isPositive())
                        .onItem()
                        .transformToUniAndConcatenate(voucher -> tell(account, voucher, dueAt))
                        .collect()
                        .last())
                .chain(() -> due.nextNotice(id, dueAt)));
    }

    private Uni<Void> tell(BillingAccount account, Expiring voucher, Instant now) {
        return notices.tell(
                account,
                AccountNotice.Kind.VOUCHER_EXPIRING,
                Map.of(
                        "voucherId", voucher.voucherId(),
                        "balance", voucher.balance(),
                        "expiresAt", voucher.expiresAt()),
                now);
    }
}

package io.saldo.account.billvoucher;

import io.saldo.account.booking.Booking;
import io.saldo.account.ledger.BillId;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Gives vouchers back what they had paid of a bill that was credited (O-12); while the account is locked. */
@Singleton
public class ReturnedCoverStore {

    private final BillVoucherStore vouchers;
    private final VoucherUseStore uses;
    private final VoucherDueStore due;
    private final OpenCoverStore covers;

    ReturnedCoverStore(BillVoucherStore vouchers, VoucherUseStore uses, VoucherDueStore due, OpenCoverStore covers) {
        this.vouchers = vouchers;
        this.uses = uses;
        this.due = due;
        this.covers = covers;
    }

    /**
     * The amounts are posted already, in that transaction. What comes back covers at once what no invoice has taken; to a
     * voucher that is over it comes back and lapses.
     */
    public Uni<Booking> giveBack(Booking posted, BillId bill, Map<String, Money> amounts, String transactionId) {
        return amounts.isEmpty()
                ? Uni.createFrom().item(posted)
                : Multi.createFrom()
                        .iterable(amounts.entrySet())
                        .onItem()
                        .transformToUniAndConcatenate(back -> vouchers.find(posted.account(), back.getKey())
                                .map(found -> new ReturnedCover(
                                        found.orElseThrow(), back.getValue(), bill, transactionId, posted.now()))
                                .chain(cover -> keep(posted.account().id(), cover, posted.now())))
                        .collect()
                        .last()
                        .chain(() -> due.schedule(posted.account(), posted.now()))
                        .chain(() -> cover(posted));
    }

    private Uni<Void> keep(AccountId account, ReturnedCover cover, Instant now) {
        return uses.append(account, cover.uses(), now)
                .chain(() -> cover.isUsable()
                        ? revive(account, cover)
                        : Uni.createFrom().voidItem());
    }

    /** A voucher for one bill only is there again. */
    private static Uni<Void> revive(AccountId account, ReturnedCover cover) {
        return Sql.of("update voucher_holding set ended_at = null"
                        + " where billing_account_id = :account and voucher_id = :voucher and ended_at is not null")
                .with("account", account.value())
                .with("voucher", cover.voucher().id())
                .update()
                .replaceWithVoid();
    }

    private Uni<Booking> cover(Booking posted) {
        return covers.cover(posted, posted.account().monthAt(posted.now()).minusMonths(1));
    }
}

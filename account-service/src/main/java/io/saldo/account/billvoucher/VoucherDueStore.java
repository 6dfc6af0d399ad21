package io.saldo.account.billvoucher;

import io.saldo.account.account.BillingAccount;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the vouchers of an account are to be told of or to end; only while the account is locked. */
@Singleton
public class VoucherDueStore {

    static final String END = "bill-voucher-end";
    static final String NOTICE = "bill-voucher-notice";

    private static final String NEXT = """
            select min(v.expires_at) as next from voucher v join voucher_holding h using (voucher_id)
            where h.billing_account_id = :account and h.ended_at is null and h.told_at is null and v.active
              and v.cancelled_at is null and v.expires_at > :now
            """;

    private static final String TELL = """
            update voucher_holding h set told_at = :now
            from voucher v
            where h.billing_account_id = :account and h.ended_at is null and h.told_at is null
              and v.voucher_id = h.voucher_id and v.active and v.cancelled_at is null and v.expires_at > :now
              and v.expires_at <= :until
            returning h.voucher_id, h.balance, v.currency, v.expires_at
            """;

    private final BillVoucherStore vouchers;
    private final DueRows dueRows;
    private final VoucherConfig config;

    VoucherDueStore(BillVoucherStore vouchers, DueRows dueRows, VoucherConfig config) {
        this.vouchers = vouchers;
        this.dueRows = dueRows;
        this.config = config;
    }

    /** A voucher that its owner is told of. */
    record Expiring(String voucherId, Money balance, Instant expiresAt) {}

    /** After a voucher was given or changed. */
    public Uni<Void> schedule(BillingAccount account, Instant now) {
        return nextEnd(account)
                .chain(end -> set(account.id(), END, end))
                .chain(() -> nextNotice(account.id(), now))
                .chain(notice -> set(account.id(), NOTICE, notice.map(at -> at.isBefore(now) ? now : at)));
    }

    Uni<Optional<Instant>> nextEnd(BillingAccount account) {
        return vouchers.live(List.of(account)).map(held -> held.getOrDefault(account.id(), List.of()).stream()
                .map(voucher -> LastBill.waitedFor(voucher, account))
                .min(Comparator.naturalOrder()));
    }

    Uni<Optional<Instant>> nextNotice(AccountId account, Instant now) {
        return Sql.of(NEXT)
                .with("account", account.value())
                .with("now", now)
                .one(row -> row.optionalInstant("next"))
                .map(found -> found.flatMap(next -> next).map(expiry -> expiry.minus(config.notice())));
    }

    /** Those that expire soon; from now on they count as told. */
    Uni<List<Expiring>> tell(AccountId account, Instant now) {
        return Sql.of(TELL)
                .with("account", account.value())
                .with("now", now)
                .with("until", now.plus(config.notice()))
                .list(row -> new Expiring(
                        row.text("voucher_id"),
                        new Money(row.number("balance"), CurrencyUnit.of(row.text("currency"))),
                        row.instant("expires_at")));
    }

    private Uni<Void> set(AccountId account, String kind, Optional<Instant> at) {
        return at.map(instant -> dueRows.schedule(account, kind, instant))
                .orElseGet(() -> dueRows.cancel(account, kind))
                .replaceWithVoid();
    }
}

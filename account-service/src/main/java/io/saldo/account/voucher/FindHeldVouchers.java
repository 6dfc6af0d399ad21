package io.saldo.account.voucher;

import io.saldo.account.billvoucher.VoucherUse;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists the bill vouchers and coupons that an account holds or held, newest first, with their latest uses (V-7). */
@Singleton
class FindHeldVouchers {

    private static final String PAGE = HeldVoucherStore.FIND + """
            v.billing_account_id = :account and (v.created_at, v.voucher_id) < (:at, :id)
            order by v.created_at desc, v.voucher_id desc limit :limit
            """;

    /** A voucher that covers running charges is used by every batch of them; the latest hundred are shown. */
    private static final String USES = """
            select u.* from unnest(cast(:vouchers as text[])) as k (voucher)
            cross join lateral (select * from voucher_use
                                where billing_account_id = :account and voucher_id = k.voucher
                                order by use_no desc limit 100) u
            order by u.voucher_id, u.use_no desc
            """;

    private final HeldVoucherStore vouchers;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindHeldVouchers(HeldVoucherStore vouchers, UnitOfWork unitOfWork, BillingClock clock) {
        this.vouchers = vouchers;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Whether it is a bill voucher or coupon, and no code. */
    Uni<Boolean> isHeld(String id) {
        return unitOfWork.run(() -> vouchers.find(id).map(found -> found.isPresent()));
    }

    Uni<List<HeldVoucherView>> page(AccountId account, PageRequest page) {
        Position before = Position.before(page);
        return unitOfWork.run(() -> Sql.of(PAGE)
                .with("account", account.value())
                .with("at", before.at())
                .with("id", before.id())
                .with("limit", page.rowsToRead())
                .list(HeldVoucherStore::voucher)
                .chain(held -> withUses(account, held)));
    }

    private Uni<List<HeldVoucherView>> withUses(AccountId account, List<HeldVoucher> held) {
        Map<String, HeldVoucher> known = held.stream().collect(Collectors.toMap(HeldVoucher::id, it -> it));
        return Sql.of(USES)
                .with("account", account.value())
                .with("vouchers", known.keySet().toArray(String[]::new))
                .list(row -> row)
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> row.text("voucher_id"))))
                .map(uses -> held.stream()
                        .map(voucher -> HeldVoucherView.of(
                                voucher,
                                uses.getOrDefault(voucher.id(), List.of()).stream()
                                        .map(row -> used(voucher, row))
                                        .toList(),
                                clock.now()))
                        .toList());
    }

    private static HeldVoucherView.Used used(HeldVoucher voucher, Row row) {
        var before = new Money(row.number("balance_before"), voucher.currency());
        var after = new Money(row.number("balance_after"), voucher.currency());
        return new HeldVoucherView.Used(
                row.optionalText("transaction_id"),
                row.optionalText("bill_id"),
                VoucherUse.Type.valueOf(row.text("type")),
                after.minus(before),
                voucher.terms().worth().value().orElse(after),
                after,
                row.instant("used_at"));
    }
}

package io.saldo.account.voucher;

import io.saldo.account.billvoucher.VoucherType;
import io.saldo.account.billvoucher.VoucherUse;
import io.saldo.account.billvoucher.VoucherUseStore;
import io.saldo.account.ledger.BillId;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Coupons and bill vouchers at an order: taken when it is authorized, given back when it comes to nothing; under the account lock. */
@Singleton
public class OrderAssetStore {

    private static final String USABLE = HeldVoucherStore.FIND + """
            v.billing_account_id = :account and v.currency = :currency and v.active and v.cancelled_at is null
            and h.ended_at is null and v.expires_at > :now
            """;

    private final VoucherUseStore uses;

    OrderAssetStore(VoucherUseStore uses) {
        this.uses = uses;
    }

    public Uni<OrderAssets> usable(AccountId account, CurrencyUnit currency, Instant now) {
        return Sql.of(USABLE)
                .with("account", account.value())
                .with("currency", currency.name())
                .with("now", now)
                .list(row -> new OrderAsset(HeldVoucherStore.voucher(row), row.number("uses")))
                .map(OrderAssets::new);
    }

    public Uni<Void> use(AccountId account, OrderAssets assets, String id, Money amount, Instant now) {
        List<VoucherUse> used =
                assets.find(id).map(asset -> asset.used(amount)).stream().toList();
        return uses.append(account, used, now);
    }

    /** What has expired since stays gone (V-6). */
    public Uni<Void> giveBack(AccountId account, String id, Money amount, Instant now) {
        return find(account, id).chain(found -> uses.append(account, returned(found, amount), now));
    }

    /** The bill of an order has come: what was taken of the voucher pays of it. */
    public Uni<Void> bill(AccountId account, String id, Money taken, Money paid, BillId bill, Instant now) {
        return find(account, id)
                .chain(found -> uses.append(
                        account,
                        found.stream()
                                .flatMap(asset -> asset.billed(taken, paid, bill).stream())
                                .toList(),
                        now));
    }

    /** A voucher that was for one order only is over, with what was left of it (V-1). */
    public Uni<Void> endIfOnce(AccountId account, String id, Instant now) {
        return find(account, id).chain(found -> found.stream()
                .filter(asset -> asset.held().terms().worth().type() == VoucherType.SPEND_AND_SAVE)
                .findFirst()
                .map(asset -> uses.append(account, rest(asset), now).chain(() -> uses.end(account, List.of(id), now)))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static List<VoucherUse> returned(List<OrderAsset> found, Money amount) {
        return found.stream()
                .filter(asset -> !asset.held().life().ended())
                .map(asset -> asset.returned(amount))
                .toList();
    }

    private static List<VoucherUse> rest(OrderAsset asset) {
        return asset.held().balance().filter(Money::isPositive).map(asset::lapsed).stream()
                .toList();
    }

    private static Uni<List<OrderAsset>> find(AccountId account, String id) {
        return Sql.of(HeldVoucherStore.FIND + "v.billing_account_id = :account and v.voucher_id = :id")
                .with("account", account.value())
                .with("id", id)
                .list(row -> new OrderAsset(HeldVoucherStore.voucher(row), row.number("uses")));
    }
}

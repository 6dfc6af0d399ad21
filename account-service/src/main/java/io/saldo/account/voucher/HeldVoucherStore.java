package io.saldo.account.voucher;

import io.saldo.account.billvoucher.PaymentType;
import io.saldo.account.billvoucher.VoucherType;
import io.saldo.account.coupon.OrderKind;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of bill vouchers and coupons; whoever changes one locks the account first, then the voucher. */
@Singleton
class HeldVoucherStore {

    private static final String INSERT = """
        insert into voucher (voucher_id, kind, code, currency, value, billing_account_id, valid_from, expires_at,
            active, threshold, first_top_up, reusable, created_at, type, percent, maximum, minimum_spend, scope,
            products, payment_types, order_kinds)
        values (:id, :kind, :code, :currency, :value, :account, :validFrom, :expiresAt, :active, 0, false, false,
            :createdAt, :type, cast(cast(:percent as text) as numeric), :maximum, :minimumSpend, :scope, :products,
            :paymentTypes, :orderKinds)
        on conflict (code) do nothing
        """;

    private static final String SAVE = """
        update voucher
        set value = :value, valid_from = :validFrom, expires_at = :expiresAt, active = :active,
            percent = cast(cast(:percent as text) as numeric), maximum = :maximum, minimum_spend = :minimumSpend,
            products = :products, payment_types = :paymentTypes, order_kinds = :orderKinds
        where voucher_id = :id
        """;

    /** A coupon has no holding; what its latest use has left is its balance. */
    static final String FIND = """
        select v.*, coalesce(h.balance, u.balance_after) as balance, coalesce(h.last_use, u.use_no, 0) as uses,
               h.ended_at
        from voucher v left join voucher_holding h using (billing_account_id, voucher_id)
        left join lateral (select balance_after, use_no from voucher_use c
                           where v.kind = 'COUPON' and c.billing_account_id = v.billing_account_id
                             and c.voucher_id = v.voucher_id
                           order by use_no desc limit 1) u on true
        where v.kind <> 'CREDIT' and\s\
        """;

    /** False when another voucher has the code. */
    Uni<Boolean> insert(HeldVoucher voucher) {
        return terms(Sql.of(INSERT), voucher)
                .with("kind", voucher.kind().name())
                .with("code", voucher.code().orElse(null))
                .with("currency", voucher.currency().name())
                .with("account", voucher.account().value())
                .with("createdAt", voucher.life().createdAt())
                .with("type", voucher.terms().worth().type().name())
                .with("scope", voucher.terms().restriction().scope().name())
                .update()
                .map(rows -> rows == 1)
                .call(inserted -> inserted && voucher.kind() == VoucherKind.BILL
                        ? hold(voucher)
                        : Uni.createFrom().item(0));
    }

    Uni<Integer> save(HeldVoucher voucher) {
        return terms(Sql.of(SAVE), voucher).update();
    }

    Uni<Integer> cancel(String id, Instant now) {
        return Sql.of("update voucher set cancelled_at = :now where voucher_id = :id")
                .with("now", now)
                .with("id", id)
                .update();
    }

    Uni<Optional<HeldVoucher>> find(String id) {
        return Sql.of(FIND + "v.voucher_id = :id").with("id", id).one(HeldVoucherStore::voucher);
    }

    /** Waits for whoever has it; its account is locked already. */
    Uni<Optional<HeldVoucher>> lock(String id) {
        return Sql.of("select 1 as one from voucher where voucher_id = :id for update")
                .with("id", id)
                .list(row -> true)
                .chain(() -> find(id));
    }

    private static Uni<Integer> hold(HeldVoucher voucher) {
        return Sql.of("insert into voucher_holding (billing_account_id, voucher_id, balance, last_use)"
                        + " values (:account, :id, 0, 0)")
                .with("account", voucher.account().value())
                .with("id", voucher.id())
                .update();
    }

    private static Sql terms(Sql sql, HeldVoucher voucher) {
        HeldTerms terms = voucher.terms();
        Worth worth = terms.worth();
        return sql.with("id", voucher.id())
                .with("value", worth.value().map(Money::minorUnits).orElse(null))
                .with("validFrom", terms.validFrom().orElse(null))
                .with("expiresAt", terms.expiresAt())
                .with("active", terms.active())
                .with("percent", worth.percent().map(Object::toString).orElse(null))
                .with("maximum", worth.maximum().map(Money::minorUnits).orElse(null))
                .with(
                        "minimumSpend",
                        worth.minimumSpend().map(Money::minorUnits).orElse(null))
                .with("products", words(terms.restriction().products()))
                .with("paymentTypes", words(terms.restriction().paymentTypes()))
                .with("orderKinds", words(terms.restriction().orderKinds()));
    }

    static HeldVoucher voucher(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new HeldVoucher(
                row.text("voucher_id"),
                VoucherKind.valueOf(row.text("kind")),
                row.optionalText("code"),
                row.accountId("billing_account_id"),
                currency,
                new HeldTerms(
                        worth(row, currency),
                        new Restriction(
                                Scope.valueOf(row.text("scope")),
                                list(row.text("products"), Function.identity()),
                                list(row.text("payment_types"), PaymentType::valueOf),
                                list(row.text("order_kinds"), OrderKind::valueOf)),
                        row.optionalInstant("valid_from"),
                        row.instant("expires_at"),
                        row.flag("active")),
                row.optionalNumber("balance").map(balance -> new Money(balance, currency)),
                new HeldVoucher.Life(
                        row.instant("created_at"),
                        row.optionalInstant("cancelled_at").isPresent(),
                        row.optionalInstant("ended_at").isPresent()));
    }

    private static Worth worth(Row row, CurrencyUnit currency) {
        return new Worth(
                VoucherType.valueOf(row.text("type")),
                row.optionalNumber("value").map(value -> new Money(value, currency)),
                row.optionalText("percent").map(text -> new java.math.BigDecimal(text).stripTrailingZeros()),
                row.optionalNumber("maximum").map(value -> new Money(value, currency)),
                row.optionalNumber("minimum_spend").map(value -> new Money(value, currency)));
    }

    private static String words(List<?> list) {
        return list.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static <T> List<T> list(String words, Function<String, T> word) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" ")).map(word).toList();
    }
}

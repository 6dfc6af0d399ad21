package io.saldo.account.voucher;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The rows of vouchers; whoever changes or redeems one locks it first, after the account if there is one. */
@Singleton
public class VoucherStore {

    private static final String INSERT = """
            insert into voucher (voucher_id, kind, code, currency, value, billing_account_id, valid_from, expires_at,
                active, threshold, first_top_up, reusable, credit_valid_days, created_at)
            values (:id, 'CREDIT', :code, :currency, :value, :account, :validFrom, :expiresAt, :active, :threshold,
                :firstTopUp, :reusable, :validDays, :createdAt)
            on conflict (code) do nothing
            """;

    private static final String SAVE = """
            update voucher
            set currency = :currency, value = :value, billing_account_id = :account, valid_from = :validFrom,
                expires_at = :expiresAt, active = :active, threshold = :threshold, first_top_up = :firstTopUp,
                reusable = :reusable, credit_valid_days = :validDays
            where voucher_id = :id
            """;

    /** Holds back a redemption above the threshold even if somebody forgot the lock (V-9). */
    private static final String COUNT = """
            update voucher set redeemed = redeemed + 1
            where voucher_id = :id and (threshold = 0 or redeemed < threshold)
            """;

    private static final String FIND = "select * from voucher where kind = 'CREDIT' and ";

    /** False when another voucher has the code. */
    Uni<Boolean> insert(Voucher voucher) {
        return terms(Sql.of(INSERT), voucher)
                .with("code", voucher.code())
                .with("createdAt", voucher.createdAt())
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Integer> save(Voucher voucher) {
        return terms(Sql.of(SAVE), voucher).update();
    }

    Uni<Integer> cancel(String id, Instant now) {
        return Sql.of("update voucher set cancelled_at = :now where voucher_id = :id")
                .with("now", now)
                .with("id", id)
                .update();
    }

    Uni<Optional<Voucher>> lockById(String id) {
        return lock("voucher_id = :key", id);
    }

    /** Case counts. */
    public Uni<Optional<Voucher>> findByCode(String code) {
        return find("code = :key", code);
    }

    public Uni<Optional<Voucher>> lockByCode(String code) {
        return lock("code = :key", code);
    }

    public Uni<Void> countRedemption(String id) {
        return Sql.of(COUNT)
                .with("id", id)
                .update()
                .invoke(rows -> {
                    if (rows != 1) {
                        throw new IllegalStateException("Voucher " + id + " is used up.");
                    }
                })
                .replaceWithVoid();
    }

    /** Waits for whoever has it; what is read afterwards is what the last one left. */
    private static Uni<Optional<Voucher>> lock(String condition, String key) {
        return Sql.of("select 1 as one from voucher where " + condition + " for update")
                .with("key", key)
                .list(row -> true)
                .chain(() -> find(condition, key));
    }

    private static Uni<Optional<Voucher>> find(String condition, String key) {
        return Sql.of(FIND + condition).with("key", key).one(VoucherStore::voucher);
    }

    private static Sql terms(Sql sql, Voucher voucher) {
        VoucherTerms terms = voucher.terms();
        return sql.with("id", voucher.id())
                .with("currency", terms.value().currency().name())
                .with("value", terms.value().minorUnits())
                .with("account", terms.billingAccountId().map(AccountId::value).orElse(null))
                .with("validFrom", terms.validFrom().orElse(null))
                .with("expiresAt", terms.expiresAt())
                .with("active", terms.active())
                .with("threshold", terms.threshold())
                .with("firstTopUp", terms.firstTopUp())
                .with("reusable", terms.reusable())
                .with("validDays", terms.creditValidDays().orElse(null));
    }

    static Voucher voucher(Row row) {
        var terms = new VoucherTerms(
                new Money(row.number("value"), CurrencyUnit.of(row.text("currency"))),
                row.optionalInstant("valid_from"),
                row.instant("expires_at"),
                row.flag("active"),
                row.number("threshold"),
                row.flag("first_top_up"),
                row.flag("reusable"),
                row.optionalNumber("credit_valid_days").map(Math::toIntExact),
                row.optionalNumber("billing_account_id").map(AccountId::new));
        return new Voucher(
                row.text("voucher_id"),
                row.text("code"),
                terms,
                row.number("redeemed"),
                row.optionalInstant("cancelled_at").isPresent(),
                row.instant("created_at"));
    }
}

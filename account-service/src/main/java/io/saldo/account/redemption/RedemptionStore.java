package io.saldo.account.redemption;

import io.saldo.account.ledger.SqlTimes;
import io.saldo.account.posting.TopUp;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What accounts have redeemed; changed only while the account is locked. */
@Singleton
public class RedemptionStore {

    private static final String INSERT = """
            insert into voucher_redemption (billing_account_id, redemption_id, voucher_id, use_no, currency, value,
                credit_valid_days, redeemed_at, credited_at, expires_at)
            values (:account, :id, :voucher, :useNo, :currency, :value, :validDays, :redeemedAt, :creditedAt, :expiresAt)
            """;

    private static final String SAVE_CREDITED = """
            update voucher_redemption r
            set credited_at = cast(c.credited_at as timestamptz), expires_at = cast(c.expires_at as timestamptz)
            from unnest(cast(:ids as text[]), cast(:creditedAt as text[]), cast(:expiresAt as text[]))
              as c (id, credited_at, expires_at)
            where r.billing_account_id = :account and r.redemption_id = c.id and r.credited_at is null
            """;

    private static final String WAITING = """
            select r.*, v.code from voucher_redemption r join voucher v using (voucher_id)
            where r.billing_account_id = :account and r.credited_at is null and r.currency = :currency
            order by r.redeemed_at, r.redemption_id
            """;

    private static final String TIMES =
            "select count(*) as times from voucher_redemption where billing_account_id = :account and voucher_id = :id";

    /** The book knows which payments were credited, and what for. */
    private static final String TOPPED_UP = """
            select exists (select 1 from ledger_transaction
                           where billing_account_id = :account and source_type = 'PAYMENT' and type = 'CHARGE'
                             and description = any(cast(:purposes as text[]))) as topped_up
            """;

    private static final String VOUCHERS = """
            select redemption_id, voucher_id from voucher_redemption
            where billing_account_id = :account and redemption_id = any(cast(:ids as text[]))
            """;

    Uni<Long> timesRedeemed(AccountId account, String voucherId) {
        return Sql.of(TIMES)
                .with("account", account.value())
                .with("id", voucherId)
                .one(row -> row.number("times"))
                .map(times -> times.orElse(0L));
    }

    /** Whether a top-up has ever been credited, by a gateway or by remittance (V-10). */
    Uni<Boolean> hasToppedUp(AccountId account) {
        return Sql.of(TOPPED_UP)
                .with("account", account.value())
                .with("purposes", TopUp.purposes())
                .one(row -> row.flag("topped_up"))
                .map(found -> found.orElse(false));
    }

    Uni<Integer> insert(AccountId account, Redemption redemption) {
        return Sql.of(INSERT)
                .with("account", account.value())
                .with("id", redemption.id())
                .with("voucher", redemption.voucherId())
                .with("useNo", redemption.useNo())
                .with("currency", redemption.value().currency().name())
                .with("value", redemption.value().minorUnits())
                .with("validDays", redemption.creditValidDays().orElse(null))
                .with("redeemedAt", redemption.redeemedAt())
                .with("creditedAt", redemption.creditedAt().orElse(null))
                .with("expiresAt", redemption.expiresAt().orElse(null))
                .update();
    }

    /** What waits for the first top-up, in a currency that can be credited. */
    Uni<List<Redemption>> waiting(AccountId account, CurrencyUnit currency) {
        return Sql.of(WAITING)
                .with("account", account.value())
                .with("currency", currency.name())
                .list(RedemptionStore::redemption);
    }

    Uni<Integer> saveCredited(AccountId account, List<Redemption> redemptions) {
        return redemptions.isEmpty()
                ? Uni.createFrom().item(0)
                : Sql.of(SAVE_CREDITED)
                        .with("account", account.value())
                        .with("ids", redemptions.stream().map(Redemption::id).toArray(String[]::new))
                        .with(
                                "creditedAt",
                                SqlTimes.ofOptional(redemptions.stream().map(Redemption::creditedAt)))
                        .with(
                                "expiresAt",
                                SqlTimes.ofOptional(redemptions.stream().map(Redemption::expiresAt)))
                        .update();
    }

    /** The vouchers of those lots that redemptions gave. */
    public Uni<Map<String, String>> vouchersOf(AccountId account, Collection<String> lots) {
        if (lots.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Sql.of(VOUCHERS)
                .with("account", account.value())
                .with("ids", lots.toArray(String[]::new))
                .list(row -> Map.entry(row.text("redemption_id"), row.text("voucher_id")))
                .map(rows -> rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    static Redemption redemption(Row row) {
        return new Redemption(
                row.text("redemption_id"),
                row.text("voucher_id"),
                row.text("code"),
                row.number("use_no"),
                new Money(row.number("value"), CurrencyUnit.of(row.text("currency"))),
                row.optionalNumber("credit_valid_days").map(Math::toIntExact),
                row.instant("redeemed_at"),
                row.optionalInstant("credited_at"),
                row.optionalInstant("expires_at"));
    }
}

package io.saldo.payment.charge;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds charges whose company is to be called now. */
@Singleton
class FindWantedCharges {

    private static final String NOW = " c.wanted and (c.not_before is null or c.not_before <= now())";
    private static final String WAITING = """
            select c.payment_id, o.gateway_account, o.state, o.currency, o.credit + o.tax + o.service_fee as total,
                   o.billing_account_id, coalesce(m.token, '') as token
            from payment_charge c
            join payment_order o on o.billing_account_id = c.billing_account_id and o.payment_id = c.payment_id
            join payment_method m on m.method_id = c.method_id
            where""";

    /** A charge that is to be called for; one that has ended, or lost its method, is not. */
    record Wanted(String paymentId, String gatewayAccount, boolean open, Money total, String account, String token) {

        boolean isToBeCalled() {
            return open && !token.isEmpty();
        }
    }

    Uni<List<Wanted>> waiting(int most) {
        return Sql.of(WAITING + NOW + " order by c.payment_id limit :most")
                .with("most", most)
                .list(FindWantedCharges::wanted);
    }

    Uni<Long> count() {
        return Sql.of("select count(*) as n from payment_charge c where" + NOW)
                .one(row -> row.number("n"))
                .map(found -> found.orElse(0L));
    }

    private static Wanted wanted(Row row) {
        return new Wanted(
                row.text("payment_id"),
                row.text("gateway_account"),
                row.text("state").equals("PROCESSING"),
                new Money(row.number("total"), CurrencyUnit.of(row.text("currency"))),
                row.accountId("billing_account_id").toString(),
                row.text("token"));
    }
}

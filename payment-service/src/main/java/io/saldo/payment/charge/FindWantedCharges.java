package io.saldo.payment.charge;

import io.saldo.payment.gateway.ReportedState;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Finds charges whose company is to be called now. */
@Singleton
class FindWantedCharges {

    private static final String NOW = " c.wanted and (c.not_before is null or c.not_before <= now())";
    private static final String WAITING = """
        select c.payment_id, o.gateway_account, o.state, o.currency, o.credit + o.tax + o.service_fee as total,
               o.billing_account_id, coalesce(m.token, '') as token, c.asked,
               coalesce(c.asked_at < now() - interval '20 hours', c.asked) as lapsed,
               cast(extract(epoch from now() - c.asked_at) as bigint) as asked_seconds,
               case when d.due_id is null or exists (
                      select 1 from payment_order p
                      where p.billing_account_id = o.billing_account_id and p.due_id = o.due_id
                        and p.state = 'PAID' and p.closed_at >= o.created_at) then 0
                    when d.currency = o.currency then least(d.rest, o.credit)
                    else o.credit end as wanted_credit, o.credit
        from payment_charge c
        join payment_order o on o.billing_account_id = c.billing_account_id and o.payment_id = c.payment_id
        join payment_method m on m.method_id = c.method_id
        left join payment_due d on d.billing_account_id = o.billing_account_id and d.due_id = o.due_id
        where\
        """;

    /** What is done with a charge. */
    enum Step {
        CALL,
        FAIL,
        LEAVE_TO_ITS_CHECKS,
        LOWER
    }

    /** A charge that is to be called for, as it stands. */
    record Wanted(
            String paymentId,
            String gatewayAccount,
            boolean open,
            Money total,
            AccountId account,
            String token,
            boolean asked,
            boolean lapsed,
            Money credit,
            Money rest,
            Optional<Duration> askedBefore) {

        /**
         * Of one that was asked for before, and cannot be asked for again, its company tells when it is checked: of a
         * method that is gone, or asked for so long ago, or nobody knows when, that the company may have forgotten our key
         * and would charge again. What nobody was asked for is not wanted any more once nothing of it is due, and else for
         * what is due (I-3, W-13).
         */
        Step step() {
            if (open && !asked && (rest.isZero() || token.isEmpty())) {
                return Step.FAIL;
            }
            if (open && !asked && rest.compareTo(credit) < 0) {
                return Step.LOWER;
            }
            return open && !lapsed && !token.isEmpty() ? Step.CALL : Step.LEAVE_TO_ITS_CHECKS;
        }

        /** How it ends without a call: nobody has failed to pay what is not due any more. */
        ReportedState ending() {
            return token.isEmpty() ? ReportedState.FAILED : ReportedState.CANCELLED;
        }

        /** Why. */
        String reason() {
            return token.isEmpty() ? "method_removed" : "nothing_due";
        }
    }

    /** It, if its company is still to be called. */
    Uni<Optional<Wanted>> one(String paymentId) {
        return Sql.of(WAITING + " c.wanted and c.payment_id = :payment")
                .with("payment", paymentId)
                .one(FindWantedCharges::wanted);
    }

    /** The gateway accounts that are to be called. */
    Uni<List<String>> gatewayAccounts() {
        return Sql.of("select distinct o.gateway_account from payment_charge c join payment_order o"
                        + " on o.billing_account_id = c.billing_account_id and o.payment_id = c.payment_id where" + NOW)
                .list(row -> row.text("gateway_account"));
    }

    /** What was never called for comes first. */
    Uni<List<Wanted>> waiting(String gatewayAccount, int most) {
        return Sql.of(WAITING + NOW + " and o.gateway_account = :gatewayAccount"
                        + " order by c.not_before nulls first, c.payment_id limit :most")
                .with("gatewayAccount", gatewayAccount)
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
                row.accountId("billing_account_id"),
                row.text("token"),
                row.flag("asked"),
                row.flag("lapsed"),
                new Money(row.number("credit"), CurrencyUnit.of(row.text("currency"))),
                new Money(row.number("wanted_credit"), CurrencyUnit.of(row.text("currency"))),
                row.optionalNumber("asked_seconds").map(Duration::ofSeconds));
    }
}

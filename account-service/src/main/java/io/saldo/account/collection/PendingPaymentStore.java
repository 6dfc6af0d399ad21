package io.saldo.account.collection;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Payments that may still come, each at its highest version; what is closed stays so (S-26). */
@Singleton
public class PendingPaymentStore {

    private static final String NOTE = """
            insert into pending_payment (billing_account_id, payment_id, version, state, currency, amount)
            values (:account, :payment, :version, :state, :currency, :amount)
            on conflict (billing_account_id, payment_id) do update
            set version = excluded.version, state = excluded.state, currency = excluded.currency, amount = excluded.amount
            where pending_payment.version < excluded.version and pending_payment.state <> 'CLOSED'
            """;

    private static final String CLOSE = """
            insert into pending_payment (billing_account_id, payment_id, version, state, currency, amount)
            values (:account, :payment, 0, 'CLOSED', :currency, :amount)
            on conflict (billing_account_id, payment_id) do update set state = excluded.state
            """;

    Uni<Integer> note(PaymentPending pending) {
        return payment(NOTE, pending.billingAccountId(), pending.paymentId(), pending.amount())
                .with("version", pending.version())
                .with("state", pending.state().name())
                .update();
    }

    /** Confirmed or failed: whatever is still told of it as pending is old. */
    public Uni<Integer> close(AccountId account, String paymentId, Money amount) {
        return payment(CLOSE, account, paymentId, amount).update();
    }

    private static Sql payment(String text, AccountId account, String paymentId, Money amount) {
        return Sql.of(text)
                .with("account", account.value())
                .with("payment", paymentId)
                .with("currency", amount.currency().name())
                .with("amount", amount.minorUnits());
    }
}

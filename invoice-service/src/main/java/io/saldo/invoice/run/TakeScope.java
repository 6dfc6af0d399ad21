package io.saldo.invoice.run;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.charge.ChargeAccrued;
import io.saldo.invoice.charge.MonthCloseStore;
import io.saldo.invoice.charge.MonthCloseStore.Locked;
import io.saldo.invoice.charge.RunningCharge;
import io.saldo.invoice.invoice.ClosedCharge;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Takes what is open in a scope of a month: for a document, as nothing due, or it is carried (C-2, I-18). */
@UseCase
class TakeScope {

    private final MonthCloseStore charges;
    private final Outbox outbox;
    private final BillingClock clock;

    TakeScope(MonthCloseStore charges, Outbox outbox, BillingClock clock) {
        this.charges = charges;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The account is locked, and it is its turn; then the charges of both scopes were. */
    @WithTransaction
    Uni<TakenScope> handle(MonthToClose toClose, Locked locked) {
        var currency = toClose.account().pricingCurrency();
        return charges.openLines(locked, currency)
                .map(lines ->
                        new MonthOfScope(toClose.month(), currency, lines, toClose.rate()).result(toClose.rules()))
                .chain(result ->
                        take(locked, result).map(closed -> new TakenScope(locked.scope(), result, closes(closed))));
    }

    private Uni<List<RunningCharge>> take(Locked locked, MonthResult result) {
        return switch (result) {
            case MonthResult.Document _ -> charges.invoice(locked);
            case MonthResult.NothingDue _ -> charges.closeAsNothingDue(locked).call(this::announce);
            case MonthResult.Carried _ -> Uni.createFrom().item(List.of());
        };
    }

    private Uni<Integer> announce(List<RunningCharge> closed) {
        return outbox.append(closed.stream()
                .map(charge -> OutboxEvent.of(
                        ChargeAccrued.TOPIC, charge.key().payer(), clock.now(), ChargeAccrued.of(charge, List.of())))
                .toList());
    }

    private static List<ClosedCharge> closes(List<RunningCharge> closed) {
        return closed.stream()
                .map(charge -> new ClosedCharge(
                        charge.key().cloudAccountId(),
                        charge.key().month(),
                        charge.key().scope(),
                        charge.version(),
                        charge.invoiced()))
                .toList();
    }
}

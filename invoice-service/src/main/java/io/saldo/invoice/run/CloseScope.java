package io.saldo.invoice.run;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.charge.ChargeAccrued;
import io.saldo.invoice.charge.MonthCloseStore;
import io.saldo.invoice.charge.MonthCloseStore.Locked;
import io.saldo.invoice.charge.RunningCharge;
import io.saldo.invoice.invoice.ClosedCharge;
import io.saldo.invoice.invoice.IssueDocument;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/**
 * Closes one scope of a month: a document, nothing due, or carried (C-2, I-1, I-18). Documents of a run are numbered in
 * the order of their accounts, whoever makes them (I-20, ADR 50).
 */
@UseCase
class CloseScope {

    private final MonthCloseStore charges;
    private final IssueDocument issueDocument;
    private final RunStore runs;
    private final DueRows dueRows;
    private final Outbox outbox;
    private final BillingClock clock;

    CloseScope(
            MonthCloseStore charges,
            IssueDocument issueDocument,
            RunStore runs,
            DueRows dueRows,
            Outbox outbox,
            BillingClock clock) {
        this.charges = charges;
        this.issueDocument = issueDocument;
        this.runs = runs;
        this.dueRows = dueRows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The account is locked. */
    @WithTransaction
    Uni<Void> handle(MonthToClose toClose, Scope scope) {
        var currency = toClose.account().pricingCurrency();
        return charges.lock(toClose.id(), scope, toClose.month())
                .chain(locked -> charges.openLines(locked, currency)
                        .map(lines -> new MonthOfScope(toClose.month(), currency, lines, toClose.rate())
                                .result(toClose.rules()))
                        .chain(result -> close(toClose, locked, result)
                                .chain(invoice ->
                                        runs.note(toClose.id(), toClose.month(), scope, result, invoice, clock.now()))))
                .replaceWithVoid();
    }

    private Uni<Optional<String>> close(MonthToClose toClose, Locked locked, MonthResult result) {
        return switch (result) {
            case MonthResult.Document document ->
                charges.invoice(locked)
                        .call(() -> dueRows.awaitTurn(toClose.id(), RunSchedule.KIND, toClose.issuedAt()))
                        .chain(closed -> issueDocument.handle(toClose.draft(locked.scope(), document, closes(closed))))
                        .map(Optional::of);
            case MonthResult.NothingDue _ ->
                charges.closeAsNothingDue(locked).chain(this::announce).replaceWith(Optional.empty());
            case MonthResult.Carried _ -> Uni.createFrom().item(Optional.empty());
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

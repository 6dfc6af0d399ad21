package io.saldo.invoice.topup;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.invoice.CollectedBy;
import io.saldo.invoice.invoice.Draft;
import io.saldo.invoice.invoice.InvoiceKind;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.invoice.InvoiceStore;
import io.saldo.invoice.invoice.IssueDocument;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.Dated;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Issues the document of money that came in, once, born paid, with exactly the quoted tax (I-7, I-15). */
@UseCase
class IssueTopUp {

    private static final String PRODUCT = "top-up";
    private static final Uni<Optional<String>> NONE = Uni.createFrom().item(Optional.empty());

    private final AccountStore accounts;
    private final InvoiceStore invoices;
    private final IssueDocument issueDocument;
    private final ParkedEvents parked;

    IssueTopUp(AccountStore accounts, InvoiceStore invoices, IssueDocument issueDocument, ParkedEvents parked) {
        this.accounts = accounts;
        this.invoices = invoices;
        this.issueDocument = issueDocument;
        this.parked = parked;
    }

    /** The id of the document, if one was due. */
    @WithTransaction
    Uni<Optional<String>> handle(PaymentConfirmed payment) {
        return accounts.lock(payment.billingAccountId())
                .chain(() -> accounts.find(payment.billingAccountId()))
                .map(found -> found.orElseThrow(() -> EventRefused.until(
                        "account:" + payment.billingAccountId(), "UNKNOWN_ACCOUNT", "The account is not known yet.")))
                .chain(account -> invoices.hasTopUp(account.billingAccountId(), payment.paymentId())
                        .chain(issued -> issued ? NONE : issue(payment, account)));
    }

    private Uni<Optional<String>> issue(PaymentConfirmed payment, AccountChanged account) {
        var taxPoint = Dated.at(account.taxPoint(), payment.confirmedAt());
        return TopUpCredit.isWhole(payment.tax(), taxPoint)
                ? issue(payment, account, payment.credit())
                : settledBy(payment)
                        .chain(settled -> issue(payment, account, TopUpCredit.beyond(payment.credit(), settled)));
    }

    /**
     * What the payment has settled of the bill that it names. Only account-service knows, since other money may have come
     * before it: while the bill is open and its settlement does not name the payment, that is yet to be told (I-15).
     */
    private Uni<Optional<Money>> settledBy(PaymentConfirmed payment) {
        return payment.invoiceId()
                .map(id -> invoices.openBill(payment.billingAccountId(), id)
                        .map(bill -> bill.flatMap(open -> settledBy(payment, id, open))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static Optional<Money> settledBy(PaymentConfirmed payment, String bill, InvoiceStore.OpenBill open) {
        Optional<Money> settled = open.settledBy(payment.paymentId());
        if (settled.isEmpty() && open.unsettled().isPositive()) {
            throw EventRefused.until(
                    InvoiceStore.waitsForSettlementOf(bill),
                    "SETTLEMENT_UNKNOWN",
                    "What it settles of " + bill + " is not told yet.");
        }
        return settled;
    }

    private Uni<Optional<String>> issue(PaymentConfirmed payment, AccountChanged account, Money credit) {
        return credit.isPositive()
                ? issueDocument
                        .handle(draft(payment, account, credit))
                        .call(() -> parked.release(InvoiceStore.waitsForTopUpOf(payment.paymentId())))
                        .map(Optional::of)
                : NONE;
    }

    /** Rate and base as they were quoted; a payment under two rules has them in its tax lines alone. */
    private static Optional<TaxLine> taxLine(PaymentConfirmed payment) {
        return payment.taxLines().size() == 1 ? Optional.of(payment.taxLines().getFirst()) : Optional.empty();
    }

    private static Draft draft(PaymentConfirmed payment, AccountChanged account, Money credit) {
        var line = new InvoiceLine(
                1,
                PRODUCT,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                credit,
                payment.tax(),
                taxLine(payment).map(TaxLine::rate),
                taxLine(payment).map(TaxLine::base));
        return new Draft(
                account.billingAccountId(),
                InvoiceKind.TOP_UP,
                CollectedBy.PROVIDER,
                account.legalEntity(),
                account.owner(),
                payment.confirmedAt(),
                account.calendar().dayOf(payment.confirmedAt()),
                Optional.empty(),
                Optional.empty(),
                List.of(line),
                credit,
                payment.tax(),
                payment.taxLines(),
                List.of(),
                Optional.of(payment.paymentId()));
    }
}

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
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.Dated;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Issues the document of money that came in, born paid, with exactly the quoted tax (I-7, I-15). */
@UseCase
class IssueTopUp {

    private static final String PRODUCT = "top-up";

    private final AccountStore accounts;
    private final InvoiceStore invoices;
    private final IssueDocument issueDocument;

    IssueTopUp(AccountStore accounts, InvoiceStore invoices, IssueDocument issueDocument) {
        this.accounts = accounts;
        this.invoices = invoices;
        this.issueDocument = issueDocument;
    }

    /** The id of the document, if one was due. */
    @WithTransaction
    Uni<Optional<String>> handle(PaymentConfirmed payment) {
        return accounts.lock(payment.billingAccountId())
                .chain(() -> accounts.find(payment.billingAccountId()))
                .map(found -> found.orElseThrow(() -> EventRefused.until(
                        "account:" + payment.billingAccountId(), "UNKNOWN_ACCOUNT", "The account is not known yet.")))
                .chain(account -> creditOf(payment, account).chain(credit -> issue(payment, account, credit)));
    }

    private Uni<Money> creditOf(PaymentConfirmed payment, AccountChanged account) {
        var taxPoint = Dated.at(account.taxPoint(), payment.confirmedAt());
        return restBefore(payment).map(rest -> TopUpCredit.of(payment.credit(), payment.tax(), taxPoint, rest));
    }

    /** What stands open now, and what this payment has settled of it already, if that was told first. */
    private Uni<Optional<Money>> restBefore(PaymentConfirmed payment) {
        return payment.invoiceId()
                .map(id -> invoices.openBill(payment.billingAccountId(), id)
                        .map(bill -> bill.map(open -> Money.sum(
                                        open.split().stream()
                                                .filter(part -> part.sourceId()
                                                        .filter(payment.paymentId()::equals)
                                                        .isPresent())
                                                .map(part -> part.amount())
                                                .toList(),
                                        open.unsettled().currency())
                                .plus(open.unsettled()))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<String>> issue(PaymentConfirmed payment, AccountChanged account, Money credit) {
        return credit.isPositive()
                ? issueDocument.handle(draft(payment, account, credit)).map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
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
                payment.tax());
        return new Draft(
                account.billingAccountId(),
                InvoiceKind.TOP_UP,
                CollectedBy.PROVIDER,
                account.legalEntity(),
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

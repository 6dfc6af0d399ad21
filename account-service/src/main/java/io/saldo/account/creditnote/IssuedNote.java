package io.saldo.account.creditnote;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Scope;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.TaxShare;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The event invoice.issued, as far as credit notes are read here. */
public record IssuedNote(
        AccountId billingAccountId,
        String invoiceId,
        String number,
        String kind,
        Optional<Scope> scope,
        Instant createdAt,
        Money net,
        List<TaxLine> taxLines,
        Money total,
        Optional<String> termId,
        Optional<String> paymentId,
        Optional<String> refersTo,
        Optional<String> reason) {

    /** The tax of one rule. */
    public record TaxLine(String rule, Money amount) {}

    /** What went back of a top-up was booked, its tax too, when it was paid back or reversed (BK-28, BK-32). */
    boolean isAgainstABill() {
        return kind.equals("CREDIT_NOTE") && paymentId.isEmpty();
    }

    /** Of an order that is cancelled; anything else was charged in error or never delivered (O-10, O-12). */
    boolean cancelsOrder() {
        return termId.isPresent();
    }

    Optional<BillId> bill() {
        return refersTo.map(BillId::new);
    }

    List<TaxShare> taxes() {
        return taxLines.stream()
                .map(line -> new TaxShare(line.rule, line.amount))
                .toList();
    }

    boolean addsUp() {
        Money taxes = Money.sum(taxLines.stream().map(TaxLine::amount).toList(), net.currency());
        return total.isPositive() && net.plus(taxes).equals(total);
    }

    String words() {
        return reason.orElse("Credit note " + number);
    }

    Transaction.Source source() {
        return new Transaction.Source("CREDIT_NOTE", invoiceId).described("Credit note " + number);
    }
}

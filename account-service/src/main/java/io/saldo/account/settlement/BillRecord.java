package io.saldo.account.settlement;

import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A bill with its document, what has covered it, and the version under which that was last told. */
public record BillRecord(Document document, List<Cover> covers, Money invoiceable, long version) {

    /** What a credit note has taken off a bill, among its covers. */
    public static final String CREDIT_NOTE = "CREDIT_NOTE";

    private static final Set<String> NEVER_MONEY = Set.of(Asset.VOUCHER.name(), CREDIT_NOTE);

    /** What was issued; none of it ever changes. */
    public record Document(
            BillId id,
            BillKind kind,
            Optional<String> number,
            YearMonth month,
            Scope scope,
            LocalDate issueDate,
            Instant createdAt,
            Optional<Instant> dueAt,
            Money total) {}

    public BillRecord {
        covers = List.copyOf(covers);
    }

    /** Just issued: nothing has covered it, and nothing of it has been told. */
    public static BillRecord issued(Document document) {
        return new BillRecord(document, List.of(), document.total(), 0);
    }

    public BillId id() {
        return document.id;
    }

    public Money settled() {
        return Money.sum(covers.stream().map(Cover::amount).toList(), document.total.currency());
    }

    public Money rest() {
        return document.total.minus(settled());
    }

    Bill toBill(Money open) {
        return new Bill(
                document.id, document.month, document.scope, document.createdAt, document.total, neverMoney(), open);
    }

    /** Whether credit notes have taken off all of it, and nothing was ever paid (I-10). */
    boolean isVoid() {
        return !covers.isEmpty()
                && rest().isZero()
                && covers.stream().allMatch(cover -> cover.asset().equals(CREDIT_NOTE));
    }

    /** What vouchers and credit notes have covered: nobody pays it in money (W-7). */
    private Money neverMoney() {
        return Money.sum(
                covers.stream()
                        .filter(cover -> NEVER_MONEY.contains(cover.asset()))
                        .map(Cover::amount)
                        .toList(),
                document.total.currency());
    }
}

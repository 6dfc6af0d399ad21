package io.saldo.account.creditnote;

import io.saldo.account.ledger.Asset;
import io.saldo.account.settlement.BillRecord;
import io.saldo.account.settlement.Cover;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Set;

/**
 * The bill that a credit note is against: who collects it, whether it was bought under a credit limit, which payments were
 * made for it, and what earlier notes have given back (O-10, O-11, O-12).
 */
record CreditedBill(
        BillRecord bill,
        boolean partnerCollects,
        boolean boughtUnderCreditLimit,
        Set<String> payments,
        List<PaidPart> returned) {

    CreditedBill {
        payments = Set.copyOf(payments);
        returned = List.copyOf(returned);
    }

    /** Vouchers come back for what was charged in error or never delivered, not for an order that is cancelled (O-10, O-12). */
    CreditNote note(Money total, boolean orderCancelled) {
        return new CreditNote(total, bill.rest(), paid(orderCancelled), boughtUnderCreditLimit, most(orderCancelled));
    }

    /** The most that a note may still be of: the bill, less what earlier ones took off it or gave back. */
    Money most(boolean orderCancelled) {
        Money left = boughtUnderCreditLimit
                ? bill.document().total().minus(sum(returned)).minus(orderCancelled ? vouchers() : none())
                : bill.rest().plus(sum(paid(orderCancelled)));
        return left.max(none());
    }

    private List<PaidPart> paid(boolean orderCancelled) {
        return bill.covers().stream()
                .filter(cover -> !cover.asset().equals(BillRecord.CREDIT_NOTE))
                .map(this::left)
                .filter(part -> part.amount().isPositive())
                .filter(part -> !orderCancelled || part.payer() != Payer.VOUCHER)
                .toList();
    }

    /** What is left of a cover after earlier notes. */
    private PaidPart left(Cover cover) {
        var part = new PaidPart(payer(cover), cover.sourceId(), cover.amount());
        Money gone = sum(returned.stream().filter(part::isSameAs).toList());
        return part.of(cover.amount().minus(gone));
    }

    private Payer payer(Cover cover) {
        boolean ownPayment = cover.asset().equals(Asset.CASH.name()) && payments.contains(cover.sourceId());
        return ownPayment ? Payer.GATEWAY : Payer.valueOf(cover.asset());
    }

    private Money vouchers() {
        return sum(paid(false).stream()
                .filter(part -> part.payer() == Payer.VOUCHER)
                .toList());
    }

    private Money sum(List<PaidPart> parts) {
        return Money.sum(parts.stream().map(PaidPart::amount).toList(), none().currency());
    }

    private Money none() {
        return Money.zero(bill.document().total().currency());
    }
}

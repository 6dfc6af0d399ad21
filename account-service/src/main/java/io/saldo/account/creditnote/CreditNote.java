package io.saldo.account.creditnote;

import io.saldo.account.ledger.Asset;
import io.saldo.platform.money.Money;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A credit note against a bill: what is still open of it, what money has paid it, and whether it was bought under a credit
 * limit; vouchers paid are left out, they do not come back (O-10, O-11).
 */
public record CreditNote(
        Money total, Money open, List<PaidPart> paid, boolean boughtUnderCreditLimit, YearMonth refundMonth) {

    private static final Comparator<PaidPart> ORDER = Comparator.comparingInt(PaidPart::rank);

    public CreditNote {
        paid = paid.stream().sorted(ORDER).toList();
        Money most = open.plus(sum(paid, total));
        if (!boughtUnderCreditLimit && total.compareTo(most) > 0) {
            throw new IllegalArgumentException("%s is more than %s, which is open or was paid.".formatted(total, most));
        }
    }

    /** What it takes off the bill; a bill that was bought under a credit limit stays as it is (O-11). */
    public Money lowersBillBy() {
        return boughtUnderCreditLimit ? Money.zero(total.currency()) : total.min(open);
    }

    /** What goes back, and to what had paid it: each its share, cut, and the minor units left over to the largest (O-11). */
    public List<PaidPart> returned() {
        Money rest = total.minus(lowersBillBy());
        if (rest.isZero()) {
            return List.of();
        }
        if (boughtUnderCreditLimit) {
            return List.of(PaidPart.from(Asset.CREDIT_REFUND, refundMonth.toString(), rest));
        }
        Money all = sum(paid, total);
        List<PaidPart> shares = new ArrayList<>();
        paid.forEach(part -> shares.add(part.of(cut(rest, part.amount(), all))));
        int largest = largest();
        Money missing = rest.minus(sum(shares, total));
        shares.set(largest, shares.get(largest).of(shares.get(largest).amount().plus(missing)));
        return shares.stream()
                .filter(share -> share.amount().isPositive())
                .map(this::destined)
                .toList();
    }

    /** Credit refunds go to the month of the refund, not to that which paid (O-11). */
    private PaidPart destined(PaidPart share) {
        return share.asset() == Asset.CREDIT_REFUND
                ? PaidPart.from(Asset.CREDIT_REFUND, refundMonth.toString(), share.amount())
                : share;
    }

    /** Who paid most has the largest share; at a tie the one that comes first in the order of W-2. */
    private int largest() {
        int largest = 0;
        for (int i = 1; i < paid.size(); i++) {
            largest = paid.get(i).amount().compareTo(paid.get(largest).amount()) > 0 ? i : largest;
        }
        return largest;
    }

    private static Money sum(List<PaidPart> parts, Money like) {
        return Money.sum(parts.stream().map(PaidPart::amount).toList(), like.currency());
    }

    private static Money cut(Money whole, Money part, Money of) {
        BigInteger product = BigInteger.valueOf(whole.minorUnits()).multiply(BigInteger.valueOf(part.minorUnits()));
        return new Money(product.divide(BigInteger.valueOf(of.minorUnits())).longValueExact(), whole.currency());
    }
}

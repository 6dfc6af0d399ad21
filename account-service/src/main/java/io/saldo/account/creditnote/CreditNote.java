package io.saldo.account.creditnote;

import io.saldo.platform.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A credit note against a bill: what is still open of it, what has paid it, and whether it was bought under a credit limit
 * (O-11); {@code left} is what earlier notes have left of it. Vouchers are among what has paid where they come back (O-12), and left out where they do not (O-10).
 */
public record CreditNote(Money total, Money open, List<PaidPart> paid, boolean boughtUnderCreditLimit, Money left) {

    private static final Comparator<PaidPart> ORDER = Comparator.comparing(PaidPart::payer);

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

    /** What goes back, by what had paid it: each its share, cut, and the minor units left over to the largest (O-11). */
    public List<PaidPart> returned() {
        return boughtUnderCreditLimit ? underCreditLimit() : shares(total.minus(lowersBillBy()), paid);
    }

    /** What vouchers covered was not bought under the limit: they have their share of it, if they come back at all. */
    private List<PaidPart> underCreditLimit() {
        Money covered = sum(vouchers(), total);
        Money back = covered.isZero() ? covered : cut(total, covered, left);
        List<PaidPart> returned = new ArrayList<>(shares(back, vouchers()));
        Money rest = total.minus(back);
        if (rest.isPositive()) {
            returned.add(new PaidPart(Payer.CREDIT_LIMIT, "limit", rest));
        }
        return returned;
    }

    private List<PaidPart> vouchers() {
        return paid.stream().filter(part -> part.payer() == Payer.VOUCHER).toList();
    }

    private static List<PaidPart> shares(Money rest, List<PaidPart> of) {
        if (rest.isZero()) {
            return List.of();
        }
        Money all = sum(of, rest);
        List<PaidPart> shares = new ArrayList<>();
        of.forEach(part -> shares.add(part.of(cut(rest, part.amount(), all))));
        int largest = largest(of);
        Money missing = rest.minus(sum(shares, rest));
        shares.set(largest, shares.get(largest).of(shares.get(largest).amount().plus(missing)));
        return shares.stream().filter(share -> share.amount().isPositive()).toList();
    }

    /** Who paid most has the largest share; at a tie the one that comes first in the order of W-2. */
    private static int largest(List<PaidPart> paid) {
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

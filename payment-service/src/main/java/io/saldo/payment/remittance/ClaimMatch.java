package io.saldo.payment.remittance;

import io.saldo.payment.bank.BankLine;
import io.saldo.payment.bank.StoredLine;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a claim finds its line, and whether that is enough to credit it. */
sealed interface ClaimMatch {

    /** Nothing like it has come yet; it is looked at again when something does. */
    record None() implements ClaimMatch {}

    /** All agrees and nobody else claims it: credited by itself. */
    record Full(StoredLine line) implements ClaimMatch {}

    /** The same above the limit: persons decide. */
    record Large(StoredLine line) implements ClaimMatch {}

    /** Something does not agree, or is not clear: a person decides; the line is a proposal. */
    record Review(StoredLine line) implements ClaimMatch {}

    /**
     * The lines that nobody has yet: those of the same amount and {@code sent} ones of the same sender, whatever their
     * amount. {@code others} are the other open claims of this amount.
     */
    static ClaimMatch of(
            Claim claim, List<StoredLine> open, List<StoredLine> sent, List<Claim> others, Optional<Money> limit) {
        List<StoredLine> near =
                open.stream().filter(line -> claim.isNear(line.line())).toList();
        Optional<StoredLine> own = own(claim, near);
        boolean contested = own.filter(line -> others.stream().anyMatch(other -> contests(other, line, near)))
                .isPresent();
        if (own.isPresent() && !contested) {
            return isWithin(limit, own.get().line().amount()) ? new Full(own.get()) : new Large(own.get());
        }
        return Stream.of(own.stream(), near.stream(), sent.stream())
                .flatMap(lines -> lines)
                .findFirst()
                .<ClaimMatch>map(Review::new)
                .orElseGet(None::new);
    }

    /** Without a limit in its currency, no money is small. */
    static boolean isWithin(Optional<Money> limit, Money amount) {
        return limit.filter(most -> most.currency() == amount.currency() && amount.compareTo(most) <= 0)
                .isPresent();
    }

    /** The one line that the owner has sent; of several like ones, the one that bears the claim's reference. */
    private static Optional<StoredLine> own(Claim claim, List<StoredLine> near) {
        List<StoredLine> named =
                near.stream().filter(line -> claim.isFromOwner(line.line())).toList();
        List<StoredLine> referred =
                named.stream().filter(line -> claim.bearsReference(line.line())).toList();
        return Stream.of(named, referred)
                .filter(lines -> lines.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    /** Another claim on this line, unless it has a line of its own owner's beside it. */
    private static boolean contests(Claim other, StoredLine line, List<StoredLine> near) {
        BankLine money = line.line();
        return other.isNear(money)
                && (other.isFromOwner(money)
                        || near.stream()
                                .noneMatch(beside -> other.isNear(beside.line()) && other.isFromOwner(beside.line())));
    }
}

package io.saldo.payment.remittance;

import io.saldo.payment.bank.StoredLine;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** Whether an operator may give a line to a claim, and whether that is enough. */
final class Approval {

    private Approval() {}

    /** {@code named} is the line that the operator wants, {@code line} what was found of it, or of the claim's own. */
    static Optional<ClaimRejection> rejection(
            Claim claim, Optional<String> named, Optional<StoredLine> line, String person) {
        if (!claim.state().isOpen()) {
            return Optional.of(new ClaimRejection.Closed(claim.state()));
        }
        if (line.isEmpty()) {
            return Optional.of(
                    named.<ClaimRejection>map(ClaimRejection.UnknownLine::new).orElseGet(ClaimRejection.NoLine::new));
        }
        StoredLine money = line.get();
        if (!money.open()) {
            return Optional.of(new ClaimRejection.LineTaken(money.id()));
        }
        if (money.customer()
                .filter(customer -> !customer.equals(claim.account()))
                .isPresent()) {
            return Optional.of(new ClaimRejection.OthersLine());
        }
        return isOwnWord(claim, money, person) ? Optional.of(new ClaimRejection.SecondPerson()) : Optional.empty();
    }

    /** Money within the limit, or the second word on the same line. */
    static boolean isEnough(Claim claim, StoredLine line, Optional<Money> limit) {
        return ClaimMatch.isWithin(limit, line.line().amount()) || isSecond(claim, line);
    }

    private static boolean isOwnWord(Claim claim, StoredLine line, String person) {
        return isSecond(claim, line)
                && claim.firstApprover().filter(person::equals).isPresent();
    }

    private static boolean isSecond(Claim claim, StoredLine line) {
        return claim.firstApprover().isPresent()
                && claim.lineId().filter(line.id()::equals).isPresent();
    }
}

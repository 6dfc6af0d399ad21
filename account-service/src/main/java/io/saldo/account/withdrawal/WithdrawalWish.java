package io.saldo.account.withdrawal;

import io.saldo.account.account.Checks;
import io.saldo.account.refund.RefundDestination;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** A wish to take cash out; a dry run without an amount shows what all of it would be (O-4, O-5). */
public record WithdrawalWish(Optional<Money> amount, Optional<Target> destination, Optional<String> reason) {

    /** The original payment methods, or a bank account with what proves whose it is. */
    public record Target(
            Type type,
            Optional<String> bank,
            Optional<String> account,
            Optional<String> holder,
            Optional<String> proof) {

        /** Where cash can be taken. */
        public enum Type {
            ORIGINAL,
            DESIGNATED
        }
    }

    RefundDestination to() {
        return destination
                .map(it -> new RefundDestination(
                        RefundDestination.Type.valueOf(it.type.name()), it.bank, it.account, it.holder, it.proof))
                .orElseGet(() -> RefundDestination.of(RefundDestination.Type.ORIGINAL));
    }

    boolean namesDesignated() {
        return to().type() == RefundDestination.Type.DESIGNATED;
    }

    Checks checks(boolean dryRun) {
        var checks = new Checks()
                .holds(dryRun || amount.isPresent(), "/amount", "How much.")
                .holds(amount.filter(wanted -> !wanted.isPositive()).isEmpty(), "/amount", "More than 0.");
        RefundDestination to = to();
        boolean designated = namesDesignated();
        present(checks, "bank", to.bank(), designated);
        present(checks, "account", to.account(), designated);
        present(checks, "holder", to.holder(), designated);
        present(checks, "proof", to.proof(), designated);
        return checks;
    }

    private static void present(Checks checks, String field, Optional<String> value, boolean designated) {
        String pointer = "/destination/" + field;
        checks.holds(
                        value.isPresent() == designated,
                        pointer,
                        designated ? "A designated account has one." : "Only a designated account has one.")
                .text(pointer, value);
    }
}

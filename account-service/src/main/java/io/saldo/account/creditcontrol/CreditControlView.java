package io.saldo.account.creditcontrol;

import io.saldo.account.account.PaymentTerm;
import io.saldo.account.creditcontrol.CreditContract.SettlementCycle;
import io.saldo.account.creditcontrol.CreditContract.Signature;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Credit control as it is shown: what is in force, or was at last, and what the customer is asked to confirm (K-7). */
public record CreditControlView(
        Status status,
        Optional<SettlementCycle> settlementCycle,
        Optional<PaymentTerm> paymentTerm,
        Optional<Instant> validFrom,
        Optional<Instant> validTo,
        Optional<Offer> awaitsConfirmation) {

    /** Whether an account is under credit control. */
    @Schema(name = "CreditControlStatus")
    public enum Status {
        NONE,
        AWAITING_CONFIRMATION,
        IN_FORCE,
        ENDED
    }

    /** What awaits the customer's confirmation. */
    @Schema(name = "CreditContractOffer")
    public record Offer(SettlementCycle settlementCycle, PaymentTerm paymentTerm, Instant offeredAt) {

        static Offer of(CreditContract contract) {
            return new Offer(
                    contract.terms().settlementCycle(),
                    new PaymentTerm(contract.terms().paymentTermDays()),
                    contract.offered().at());
        }
    }

    public static CreditControlView of(CreditContracts contracts) {
        Optional<CreditContract> last = contracts.lastConfirmed();
        return new CreditControlView(
                status(contracts),
                last.map(contract -> contract.terms().settlementCycle()),
                last.map(contract -> new PaymentTerm(contract.terms().paymentTermDays())),
                last.flatMap(CreditContract::confirmed).map(Signature::at),
                last.flatMap(CreditContract::endedAt),
                contracts.awaiting().map(Offer::of));
    }

    private static Status status(CreditContracts contracts) {
        if (contracts.inForce().isPresent()) {
            return Status.IN_FORCE;
        }
        if (contracts.awaiting().isPresent()) {
            return Status.AWAITING_CONFIRMATION;
        }
        return contracts.lastConfirmed().isPresent() ? Status.ENDED : Status.NONE;
    }
}

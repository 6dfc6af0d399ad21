package io.saldo.account.creditcontrol;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStatus;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.creditcontrol.CreditContract.Signature;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Offers credit control to an account, ends it, or takes the customer's word for it (K-4, K-5, K-11). */
@UseCase
class ChangeCreditControl {

    private final BookingStore bookings;
    private final ContractStore contracts;
    private final KeptContractStore kept;
    private final BillingClock clock;

    ChangeCreditControl(BookingStore bookings, ContractStore contracts, KeptContractStore kept, BillingClock clock) {
        this.bookings = bookings;
        this.contracts = contracts;
        this.kept = kept;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ContractDecision> handle(AccountId id, ContractWish wish, Author author) {
        return bookings.lock(id, clock.now())
                .map(Optional::orElseThrow)
                .chain(booking -> contracts.find(booking.account()).chain(standing -> {
                    ContractDecision decision = decide(booking, standing, wish, author);
                    return decision instanceof ContractDecision.Changed changed
                            ? keep(new Agreement(booking, standing, changed), author)
                            : Uni.createFrom().item(decision);
                }));
    }

    private Uni<ContractDecision> keep(Agreement agreement, Author author) {
        return agreement
                .overdueAtOnce()
                .map(amount -> Uni.createFrom().<ContractDecision>item(new ContractRejection.OverdueAtOnce(amount)))
                .orElseGet(() -> kept.keep(agreement, author).replaceWith(agreement.changed()));
    }

    /** Conflicts with what stands come before what is not for this account at all (SP-2). */
    private static ContractDecision decide(
            Booking booking, CreditContracts standing, ContractWish wish, Author author) {
        if (booking.account().standing().status() == AccountStatus.DEREGISTERED) {
            return new ContractRejection.Deregistered();
        }
        ContractDecision decision =
                decide(booking, standing, wish, new Signature(author.caller().name(), booking.now()));
        return decision instanceof ContractRejection
                        || wish instanceof ContractWish.End
                        || booking.account().mayBeCreditControlled()
                ? decision
                : new ContractRejection.NotOffered();
    }

    private static ContractDecision decide(
            Booking booking, CreditContracts standing, ContractWish wish, Signature signature) {
        return switch (wish) {
            case ContractWish.Offer offer -> standing.offered(offer.terms(), signature);
            case ContractWish.Confirmation _ -> standing.confirmed(signature);
            case ContractWish.End _ -> standing.ended(booking.account().creditLimit(), booking.now());
        };
    }
}

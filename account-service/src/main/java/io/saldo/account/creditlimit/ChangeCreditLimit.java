package io.saldo.account.creditlimit;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.credit.Unsettled;
import io.saldo.account.creditcontrol.ContractStore;
import io.saldo.account.ledger.Balances;
import io.saldo.account.relation.MembershipStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Sets how much an account may owe: the entity is locked, then the account, then it is decided (K-2, K-3, K-10). */
@UseCase
class ChangeCreditLimit {

    private final AccountStore accounts;
    private final EntityCreditStore entities;
    private final BookingStore bookings;
    private final ContractStore contracts;
    private final MembershipStore memberships;
    private final KeptLimitStore kept;
    private final BillingClock clock;

    ChangeCreditLimit(
            AccountStore accounts,
            EntityCreditStore entities,
            BookingStore bookings,
            ContractStore contracts,
            MembershipStore memberships,
            KeptLimitStore kept,
            BillingClock clock) {
        this.accounts = accounts;
        this.entities = entities;
        this.bookings = bookings;
        this.contracts = contracts;
        this.memberships = memberships;
        this.kept = kept;
        this.clock = clock;
    }

    @WithTransaction
    Uni<LimitResult> handle(AccountId id, Money wanted, Author author) {
        return accounts.find(id)
                .map(found -> found.orElseThrow().profile().owner().legalEntity())
                .chain(number -> lock(number).chain(locked -> bookings.lock(id, clock.now())
                        .map(Optional::orElseThrow)
                        .chain(booking -> credit(number, locked, wanted).chain(credit -> wish(booking, wanted)
                                .chain(wish -> set(booking, new LimitWish.Entity(number, credit), wish, author))))));
    }

    private Uni<LimitWish> wish(Booking booking, Money wanted) {
        return contracts.find(booking.account()).chain(contract -> memberships
                .of(booking.account().id())
                .map(membership -> new LimitWish(booking.account(), contract.allowLimit(), membership, wanted)));
    }

    private Uni<Boolean> lock(Optional<String> number) {
        return number.map(entities::lock).orElseGet(() -> Uni.createFrom().item(false));
    }

    /** Credit that somebody gives an entity at this moment does not count: nobody holds its row. */
    private Uni<EntityCredit> credit(Optional<String> number, boolean locked, Money wanted) {
        EntityCredit none = EntityCredit.none(wanted.currency());
        return number.filter(_ -> locked)
                .map(entity -> entities.find(entity).map(found -> found.orElse(none)))
                .orElseGet(() -> Uni.createFrom().item(none));
    }

    private Uni<LimitResult> set(Booking booking, LimitWish.Entity entity, LimitWish wish, Author author) {
        Balances balances = booking.book().balances();
        var unsettled = new Unsettled(balances.unsettled(), Money.zero(balances.currency()));
        var standing = BookedCredit.direct(booking.account(), balances, unsettled)
                .without(BookedCredit.expired(booking.book()));
        // The limit stays in the pricing currency; in another one it counts converted.
        Money uncovered = balances.pricing()
                .map(rate -> rate.leastFor(standing.uncovered()))
                .orElseGet(standing::uncovered);
        Optional<LimitRejection> rejection = wish.refusedWith(entity, uncovered);
        if (rejection.isPresent()) {
            return Uni.createFrom().item(rejection.get());
        }
        var set = new LimitResult.Set(wish.raise());
        return wish.isMet()
                ? Uni.createFrom().item(set)
                : kept.keep(booking, wish.wanted(), author)
                        .chain(() -> bookings.finish(booking.with(account -> account.limitedTo(wish.wanted()))))
                        .replaceWith(set);
    }
}

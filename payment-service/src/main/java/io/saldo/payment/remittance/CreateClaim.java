package io.saldo.payment.remittance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.bank.BankLineStore;
import io.saldo.payment.order.By;
import io.saldo.payment.order.Remittance;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Takes a claim, tells of it, and looks for its money at once. */
@UseCase
class CreateClaim {

    private final AccountStore accounts;
    private final ClaimStore claims;
    private final BankLineStore lines;
    private final MatchClaim match;
    private final AuditClaim audit;
    private final Outbox outbox;
    private final IdGenerator ids;
    private final BillingClock clock;

    CreateClaim(
            AccountStore accounts,
            ClaimStore claims,
            BankLineStore lines,
            MatchClaim match,
            AuditClaim audit,
            Outbox outbox,
            IdGenerator ids,
            BillingClock clock) {
        this.accounts = accounts;
        this.claims = claims;
        this.lines = lines;
        this.match = match;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ClaimResult> handle(AccountId id, ClaimWish wish, By by) {
        return accounts.lock(id).map(Optional::orElseThrow).chain(account -> Remittance.against(
                        account, wish.amount().currency(), clock.now())
                .<Uni<ClaimResult>>map(
                        why -> Uni.createFrom().item(new ClaimResult.Refused(new ClaimRejection.NotPayable(why))))
                .orElseGet(() -> take(account, wish, by)));
    }

    private Uni<ClaimResult> take(Account account, ClaimWish wish, By by) {
        Claim claim = claim(account, wish, clock.now());
        return claims.insert(claim)
                .chain(() -> outbox.append(OutboxEvent.of(
                        ClaimPending.TOPIC, claim.account(), clock.now(), ClaimPending.of(claim, clock.now()))))
                .chain(() -> match.handle(claim.id()))
                .chain(() -> claims.find(claim.id()))
                .map(Optional::orElseThrow)
                .call(this::lookAtRivals)
                .call(stands -> audit.handle("claim-remittance", Optional.empty(), stands, by))
                .map(ClaimResult.Stands::new);
    }

    /** Others who claim the same line have to wait for a person now, too. */
    private Uni<Integer> lookAtRivals(Claim claim) {
        return claim.state() == ClaimState.PENDING_REVIEW && claim.lineId().isPresent()
                ? lines.find(claim.lineId().get())
                        .chain(line -> lines.want(line.orElseThrow().line()))
                : Uni.createFrom().item(0);
    }

    private Claim claim(Account account, ClaimWish wish, Instant now) {
        return new Claim(
                ids.newId("clm", account.id()),
                account.id(),
                ids.newId("pay", account.id()),
                1,
                ClaimState.OPEN,
                wish.amount(),
                wish.valueDate(),
                wish.payerName(),
                wish.reference(),
                wish.proof(),
                MatchClaim.owner(account),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                Optional.empty());
    }
}

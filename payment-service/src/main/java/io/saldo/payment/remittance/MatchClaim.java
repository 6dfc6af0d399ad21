package io.saldo.payment.remittance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.bank.BankLineStore;
import io.saldo.payment.bank.PartyName;
import io.saldo.payment.bank.StoredLine;
import io.saldo.payment.order.OrderResult;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Looks for the line of an open claim: a full match is credited, all else waits for a line or a person. */
@UseCase
class MatchClaim {

    private final ClaimStore claims;
    private final AccountStore accounts;
    private final BankLineStore lines;
    private final ApprovalLimits limits;
    private final GiveLine give;
    private final MoveClaim move;
    private final BillingClock clock;

    MatchClaim(
            ClaimStore claims,
            AccountStore accounts,
            BankLineStore lines,
            ApprovalLimits limits,
            GiveLine give,
            MoveClaim move,
            BillingClock clock) {
        this.claims = claims;
        this.accounts = accounts;
        this.lines = lines;
        this.limits = limits;
        this.give = give;
        this.move = move;
        this.clock = clock;
    }

    /** One that a person has approved already is left to persons. */
    @WithTransaction
    Uni<Void> handle(String claimId) {
        return claims.lock(claimId)
                .map(found -> found.filter(
                        claim -> claim.state().isOpen() && claim.firstApprover().isEmpty()))
                .chain(found -> found.map(this::ofToday)
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> ofToday(Claim claim) {
        return accounts.find(claim.account())
                .map(account -> claim.ownedBy(owner(account.orElseThrow())))
                .chain(this::match)
                .replaceWithVoid();
    }

    static String owner(Account account) {
        return account.verifiedOwner().map(PartyName::normalised).orElse("");
    }

    /** The lines are locked before the other claims are read: of two claims at once, the second sees the first. */
    private Uni<Claim> match(Claim claim) {
        return lines.lockOpen(
                        claim.amount(),
                        claim.valueDate().minusDays(Claim.DAYS),
                        claim.valueDate().plusDays(Claim.DAYS))
                .chain(near -> lines.openOf(claim.amount().currency(), claim.owner(), claim.payer())
                        .chain(sent ->
                                claims.others(claim).chain(others -> keep(claim, decided(claim, near, sent, others)))));
    }

    private ClaimMatch decided(Claim claim, List<StoredLine> near, List<StoredLine> sent, List<Claim> others) {
        return ClaimMatch.of(claim, near, sent, others, limits.in(claim.amount().currency()));
    }

    private Uni<Claim> keep(Claim claim, ClaimMatch match) {
        return switch (match) {
            case ClaimMatch.None _ -> move.handle(claim, ClaimState.OPEN, Optional.empty(), Optional.empty());
            case ClaimMatch.Review review -> at(claim, ClaimState.PENDING_REVIEW, review.line());
            case ClaimMatch.Large large -> at(claim, ClaimState.MATCHED, large.line());
            case ClaimMatch.Full full ->
                give.handle(claim.account(), Optional.of(claim.paymentId()), full.line())
                        .chain(result -> switch (result) {
                            case OrderResult.Refused _ -> at(claim, ClaimState.PENDING_REVIEW, full.line());
                            case OrderResult.Made _ -> approved(claim, full.line());
                        });
        };
    }

    private Uni<Claim> at(Claim claim, ClaimState state, StoredLine line) {
        return move.handle(claim, state, Optional.of(line.id()), Optional.empty());
    }

    private Uni<Claim> approved(Claim claim, StoredLine line) {
        return claims.decide(claim.id(), ClaimState.APPROVED, Optional.of(line.id()), Optional.empty(), clock.now())
                .replaceWith(claim);
    }
}

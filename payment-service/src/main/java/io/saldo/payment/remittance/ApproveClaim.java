package io.saldo.payment.remittance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.bank.BankLineStore;
import io.saldo.payment.bank.StoredLine;
import io.saldo.payment.order.By;
import io.saldo.payment.order.OrderResult;
import io.saldo.platform.UseCase;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Gives a line to a claim at an operator's word; above the limit a second operator's is wanted. What arrived is
 * credited, whatever was claimed.
 */
@UseCase
class ApproveClaim {

    private final ClaimStore claims;
    private final BankLineStore lines;
    private final ApprovalLimits limits;
    private final GiveLine give;
    private final MoveClaim move;
    private final AuditClaim audit;
    private final BillingClock clock;

    ApproveClaim(
            ClaimStore claims,
            BankLineStore lines,
            ApprovalLimits limits,
            GiveLine give,
            MoveClaim move,
            AuditClaim audit,
            BillingClock clock) {
        this.claims = claims;
        this.lines = lines;
        this.limits = limits;
        this.give = give;
        this.move = move;
        this.audit = audit;
        this.clock = clock;
    }

    /** The line named, else the one that it was matched with; {@code person} tells one operator from another. */
    @WithTransaction
    Uni<ClaimResult> handle(String id, Optional<String> lineId, String person, By by) {
        return claims.lock(id)
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .chain(claim -> lineId.or(claim::lineId)
                        .map(line -> lines.lock(line))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                        .chain(line -> Approval.rejection(claim, lineId, line, person)
                                .map(ApproveClaim::refused)
                                .orElseGet(() -> approve(claim, line.orElseThrow(), person, by)))
                        .call(result -> result instanceof ClaimResult.Stands(Claim after)
                                ? audit.handle("approve-remittance-claim", Optional.of(claim), after, by)
                                : Uni.createFrom().voidItem()));
    }

    private Uni<ClaimResult> approve(Claim claim, StoredLine line, String person, By by) {
        var limit = limits.in(line.line().amount().currency());
        return Approval.isEnough(claim, line, limit)
                ? credit(claim, line, by)
                : move.handle(claim, ClaimState.MATCHED, Optional.of(line.id()), Optional.of(person))
                        .map(ClaimResult.Stands::new);
    }

    private Uni<ClaimResult> credit(Claim claim, StoredLine line, By by) {
        return give.handle(claim.account(), Optional.of(claim.paymentId()), line)
                .chain(result -> switch (result) {
                    case OrderResult.Refused(var why) -> refused(new ClaimRejection.NotPayable(why));
                    case OrderResult.Made _ ->
                        claims.decide(
                                        claim.id(),
                                        ClaimState.APPROVED,
                                        Optional.of(line.id()),
                                        Optional.of(by.reason()),
                                        clock.now())
                                .chain(() -> claims.find(claim.id()))
                                .map(after -> new ClaimResult.Stands(after.orElseThrow()));
                });
    }

    private static Uni<ClaimResult> refused(ClaimRejection rejection) {
        return Uni.createFrom().item(new ClaimResult.Refused(rejection));
    }
}

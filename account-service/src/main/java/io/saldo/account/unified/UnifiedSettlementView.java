package io.saldo.account.unified;

import io.saldo.account.ledger.Asset;
import io.saldo.account.manual.SettlementWish;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A unified settlement as it is shown, each account with what has become of it. */
public record UnifiedSettlementView(
        String id,
        String enterpriseId,
        UnifiedSettlement.State state,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        List<AccountView> accounts) {

    /** One account: what was asked for, and what has settled which bill, or why none was. */
    public record AccountView(
            AccountId billingAccountId,
            List<SettlementWish.Pick> bills,
            Optional<List<Asset>> assets,
            Share.State state,
            List<Share.Part> allocations,
            Optional<Share.Refusal> refusal) {

        static AccountView of(Share share) {
            return new AccountView(
                    share.account(),
                    share.wish().bills(),
                    share.wish().assets(),
                    share.state(),
                    share.outcome().map(Share.Outcome::allocations).orElse(List.of()),
                    share.outcome().flatMap(Share.Outcome::refusal));
        }
    }

    static UnifiedSettlementView of(UnifiedSettlement settlement) {
        return new UnifiedSettlementView(
                settlement.id(),
                settlement.enterpriseId(),
                settlement.state(),
                settlement.span().createdAt(),
                settlement.span().startedAt(),
                settlement.span().endedAt(),
                settlement.shares().stream().map(AccountView::of).toList());
    }
}

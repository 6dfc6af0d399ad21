package io.saldo.account.withdrawal;

import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundDestination;
import io.saldo.account.refund.RefundKind;
import io.saldo.account.refund.RefundLeg;
import io.saldo.account.refund.RefundState;
import io.saldo.account.refund.RefundView.LegView;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A withdrawal with its legs, and what the account could take out when it was asked for; a dry run has no id. */
public record WithdrawalView(
        Optional<String> refundId,
        RefundKind kind,
        Optional<RefundState> state,
        Money amount,
        Money tax,
        List<LegView> legs,
        RefundDestination.Type destination,
        Money withdrawable,
        Money byOriginalRoute,
        Money byDesignatedAccount,
        Optional<Instant> requestedAt) {

    static WithdrawalView of(WithdrawalWish wish, WithdrawalResult.Planned planned) {
        Optional<Refund> asked = planned.refund();
        OutgoingLots lots = planned.lots();
        return new WithdrawalView(
                asked.map(Refund::id),
                RefundKind.WITHDRAWAL,
                asked.map(Refund::state),
                planned.amount(),
                Money.sum(
                        planned.legs().stream()
                                .filter(leg -> !leg.isExchanged())
                                .map(RefundLeg::tax)
                                .toList(),
                        planned.amount().currency()),
                asked.map(refund -> refund.legs().stream().map(LegView::of).toList())
                        .orElseGet(() ->
                                planned.legs().stream().map(LegView::planned).toList()),
                wish.to().type(),
                lots.withdrawable(),
                lots.original(),
                lots.other(),
                asked.map(Refund::requestedAt));
    }
}

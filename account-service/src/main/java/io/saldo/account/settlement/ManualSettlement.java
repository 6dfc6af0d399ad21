package io.saldo.account.settlement;

import io.saldo.account.ledger.Asset;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Bills that the customer has picked, paid from the balance in the order of W-1 and W-2 (W-10, W-11, SP-5). */
public record ManualSettlement(CurrencyUnit currency, List<Choice> choices, List<Fund> funds, MonthBound bound) {

    /** A picked bill; without an amount, as much as the funds allow (SP-5). */
    public record Choice(Bill bill, Optional<Money> amount) {

        public Choice {
            if (amount.filter(wanted -> !wanted.isPositive()).isPresent()) {
                throw new IllegalArgumentException("%s of bill %s settles nothing.".formatted(amount, bill.id()));
            }
        }

        Money wanted() {
            return amount.orElse(bill.open());
        }
    }

    /** A settlement, or the reason why there is none. */
    public sealed interface Result permits Settled, SettlementRejection {}

    /** Everything asked for is settled, or as much as the funds allow. */
    public record Settled(Settlement settlement) implements Result {}

    public ManualSettlement {
        choices = List.copyOf(choices);
        if (choices.stream().map(choice -> choice.bill.id()).distinct().count() < choices.size()) {
            throw new IllegalArgumentException("A bill is picked twice in %s.".formatted(choices));
        }
        funds = List.copyOf(funds);
    }

    /** The same from picked assets only (W-11). */
    public ManualSettlement from(Set<Asset> assets) {
        List<Fund> picked =
                funds.stream().filter(fund -> assets.contains(fund.asset())).toList();
        return new ManualSettlement(currency, choices, picked, bound);
    }

    /** An amount above the rest or above the funds refuses the whole settlement (SP-5). */
    public Result settle() {
        List<Claim> claims = choices.stream()
                .map(choice -> new Claim(choice.bill, choice.wanted().min(choice.bill.open())))
                .toList();
        Settlement settlement = Settlement.of(claims, funds, bound, currency);
        return choices.stream()
                .flatMap(choice -> rejection(choice, settlement).stream())
                .<Result>map(rejection -> rejection)
                .findFirst()
                .orElse(new Settled(settlement));
    }

    private static Optional<SettlementRejection> rejection(Choice choice, Settlement settlement) {
        Bill bill = choice.bill;
        Money settled = settlement.settled(bill.id());
        return choice.amount.flatMap(amount -> {
            if (amount.compareTo(bill.open()) > 0) {
                return Optional.of(new SettlementRejection.AmountAboveRest(bill.id(), amount, bill.open()));
            }
            return settled.compareTo(amount) < 0
                    ? Optional.of(new SettlementRejection.AmountAboveFunds(bill.id(), amount, settled))
                    : Optional.empty();
        });
    }
}

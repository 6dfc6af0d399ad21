package io.saldo.account.manual;

import io.saldo.account.account.Checks;
import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BillId;
import io.saldo.account.settlement.ManualSettlement;
import io.saldo.account.settlement.MonthBound;
import io.saldo.account.settlement.SettledBills;
import io.saldo.account.settlement.Settlement;
import io.saldo.account.settlement.SettlementOrder;
import io.saldo.account.settlement.SettlementRejection;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The bills that a payer picks, and the assets when not all of them are meant (W-10, W-11). */
public record SettlementWish(List<Pick> bills, Optional<List<Asset>> assets, Optional<String> reason) {

    private static final int MOST_BILLS = 100;

    /** A bill; without an amount, as much of it as the funds allow (SP-5). */
    public record Pick(String invoiceId, Optional<Money> amount) {}

    Checks checks() {
        return checks(new Checks(), "");
    }

    /** The same of one that stands at a place of its request. */
    public Checks checks(Checks checks, String at) {
        checks.holds(!bills.isEmpty() && bills.size() <= MOST_BILLS, at + "/bills", "1 to " + MOST_BILLS + " bills.")
                .holds(
                        bills.stream().map(Pick::invoiceId).distinct().count() == bills.size(),
                        at + "/bills",
                        "Each once.")
                .holds(
                        assets.filter(picked -> picked.isEmpty() || !SettlementOrder.ASSETS.containsAll(picked))
                                .isEmpty(),
                        at + "/assets",
                        "Some of " + SettlementOrder.ASSETS + ", or left out for all.");
        for (int i = 0; i < bills.size(); i++) {
            boolean settlesNothing =
                    bills.get(i).amount().filter(amount -> !amount.isPositive()).isPresent();
            checks.holds(!settlesNothing, at + "/bills/" + i + "/amount", "More than 0.");
        }
        return checks;
    }

    /** What would be settled of the bills as they stand. */
    ManualSettlement.Result settle(SettledBills standing, MonthBound bound) {
        CurrencyUnit currency = standing.book().currency();
        List<ManualSettlement.Choice> choices = new ArrayList<>();
        for (Pick pick : bills) {
            if (pick.amount().filter(amount -> amount.currency() != currency).isPresent()) {
                return new SettlementRejection.OtherCurrency(currency);
            }
            var id = new BillId(pick.invoiceId());
            var open = standing.open(id);
            if (open.isEmpty()) {
                return new SettlementRejection.NotOpen(id);
            }
            choices.add(new ManualSettlement.Choice(open.get(), pick.amount()));
        }
        return somethingOf(from(standing.picked(choices, bound)).settle());
    }

    private ManualSettlement from(ManualSettlement all) {
        return assets.map(picked -> all.from(EnumSet.copyOf(picked))).orElse(all);
    }

    private static ManualSettlement.Result somethingOf(ManualSettlement.Result result) {
        return result instanceof ManualSettlement.Settled(Settlement settlement)
                        && settlement.allocations().isEmpty()
                ? new SettlementRejection.NoFunds()
                : result;
    }
}

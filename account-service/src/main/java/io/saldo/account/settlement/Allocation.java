package io.saldo.account.settlement;

import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BillId;
import io.saldo.platform.money.Money;

/** So much of one fund settles one bill. */
public record Allocation(BillId bill, Asset asset, String source, Money amount) {

    static Allocation of(Bill bill, Fund fund, Money amount) {
        return new Allocation(bill.id(), fund.asset(), fund.source(), amount);
    }

    boolean isFrom(Fund fund) {
        return asset == fund.asset() && source.equals(fund.source());
    }
}

package io.saldo.account.statement;

import io.saldo.account.ledger.Asset;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;

/** A month of an account, asset by asset. */
public record Statement(YearMonth month, List<Line> assets) {

    /** What there was of an asset, what came, what went, and what there is. */
    public record Line(Asset asset, Money opening, Money income, Money expenditure, Money closing) {}
}

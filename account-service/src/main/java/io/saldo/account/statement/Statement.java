package io.saldo.account.statement;

import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;

/** A month of an account, asset by asset, and by what moved each of them (T-1). */
public record Statement(YearMonth month, List<Line> assets, List<Movement> movements) {

    /** What came and went of an asset through one channel by transactions of one type. */
    public record Movement(Asset asset, Channel channel, TransactionType type, Money income, Money expenditure) {}

    /** What there was of an asset, what came, what went, and what there is. */
    public record Line(Asset asset, Money opening, Money income, Money expenditure, Money closing) {}
}

package io.saldo.account.posting;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Scope;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A usage invoice at its issue: what is billed is its total less the vouchers so far, what it closes is the unbilled
 * amount of each usage month that it takes out of the book (BK-17).
 */
public record UsageBill(
        BillId bill, Scope scope, Money billed, List<TaxShare> taxes, SortedMap<YearMonth, Money> closes) {

    public UsageBill {
        taxes = List.copyOf(taxes);
        closes = Collections.unmodifiableSortedMap(new TreeMap<>(closes));
    }

    /** Revenue takes the minor units by which one cut of the whole exceeds the cuts of its parts (BK-17). */
    public Posting posting() {
        return posting(BookAccount.BILLED, Dimension.bill(bill));
    }

    /** A partner collects it: it counts against the quota (BK-20). */
    public Posting quotaPosting() {
        return posting(BookAccount.QUOTA_CONSUMPTION, Dimension.NONE);
    }

    /** In the pricing currency, when the invoice is in another one: {@code billed} is its net amount before the exchange (BK-18). */
    public Posting pricedPosting() {
        return posting(BookAccount.FX_CONVERSION, Dimension.conversion(bill.value()));
    }

    private Posting posting(BookAccount owed, Dimension dimension) {
        Posting.Builder posting = Posting.of(TransactionType.PAY, Channel.ACCT_CASH, billed.currency())
                .debit(owed, dimension, billed);
        closes.forEach(
                (month, unbilled) -> posting.credit(BookAccount.UNBILLED, Dimension.usage(month, scope), unbilled));
        TaxShare.owe(taxes, posting);
        Money closed = Money.sum(closes.values(), billed.currency());
        Money gained = billed.minus(closed).minus(TaxShare.total(taxes, billed.currency()));
        return posting.credit(BookAccount.REVENUE, Dimension.scope(scope), gained)
                .build();
    }
}

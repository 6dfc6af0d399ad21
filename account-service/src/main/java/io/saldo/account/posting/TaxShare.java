package io.saldo.account.posting;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;

/** What one tax rule takes of an amount; posted as owed to the state (BK-2). */
public record TaxShare(String rule, Money amount) {

    static Money total(List<TaxShare> taxes, CurrencyUnit currency) {
        return Money.sum(taxes.stream().map(TaxShare::amount).toList(), currency);
    }

    static void owe(List<TaxShare> taxes, Posting.Builder posting) {
        taxes.forEach(tax -> posting.credit(BookAccount.TAX_PAYABLE, Dimension.taxRule(tax.rule), tax.amount));
    }

    static void giveBack(List<TaxShare> taxes, Posting.Builder posting) {
        taxes.forEach(tax -> posting.debit(BookAccount.TAX_PAYABLE, Dimension.taxRule(tax.rule), tax.amount));
    }
}

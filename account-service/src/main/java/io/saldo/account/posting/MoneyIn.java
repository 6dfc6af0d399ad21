package io.saldo.account.posting;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;

/** A payment that a gateway has confirmed; its credit is a new lot of own cash (BK-10). */
public record MoneyIn(
        String paymentId,
        String gatewayAccount,
        Channel channel,
        Money credit,
        List<TaxShare> taxes,
        Money serviceFee) {

    public MoneyIn {
        taxes = List.copyOf(taxes);
    }

    /** What the customer has paid: credit, tax and fee. */
    public Money total() {
        return credit.plus(TaxShare.total(taxes, currency())).plus(serviceFee);
    }

    /** Its credit as a lot of own cash. */
    private Part lot() {
        return Part.lot(BookAccount.CASH_OWN, paymentId, credit);
    }

    /** Its credit where the account has left its currency: on its way into the book of the present one (BK-33, X-6). */
    public Part exchanged() {
        return new Part(BookAccount.FX_CONVERSION, Dimension.conversion(paymentId), credit);
    }

    /** The same in the book of the present currency (BK-33, X-6). */
    public Posting arrived(Money worth) {
        return Posting.of(TransactionType.CHARGE, channel, worth.currency())
                .debit(BookAccount.FX_CONVERSION, Dimension.conversion(paymentId), worth)
                .credit(BookAccount.CASH_OWN, Dimension.lot(paymentId), worth)
                .build();
    }

    /** Top-up, payment of an invoice, or charge of a saved method (BK-10). */
    public Posting posting() {
        return posting(lot());
    }

    public Posting posting(Part into) {
        Posting.Builder posting = Posting.of(TransactionType.CHARGE, channel, currency())
                .debit(BookAccount.CLEARING_GATEWAY, Dimension.gatewayAccount(gatewayAccount), total())
                .credit(into.account(), into.dimension(), credit);
        TaxShare.owe(taxes, posting);
        return posting.credit(BookAccount.FEE_INCOME, Dimension.NONE, serviceFee)
                .build();
    }

    /** A bank remittance: neither tax nor fee, and the money lies at the bank (BK-11). */
    public Posting remittance() {
        return remittance(lot());
    }

    public Posting remittance(Part into) {
        return Posting.of(TransactionType.CHARGE, Channel.OFFLINE_REMIT, currency())
                .debit(BookAccount.CLEARING_BANK, Dimension.bankAccount(gatewayAccount), total())
                .credit(into.account(), into.dimension(), credit)
                .build();
    }

    private CurrencyUnit currency() {
        return credit.currency();
    }
}

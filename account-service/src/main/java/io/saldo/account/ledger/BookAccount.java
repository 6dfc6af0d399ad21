package io.saldo.account.ledger;

/** The chart of accounts: nothing else is posted (BK-2). */
public enum BookAccount {
    CASH_OWN(Side.FUNDS, Dimension.Kind.LOT),
    CASH_TRANSFERRED(Side.FUNDS, Dimension.Kind.LOT),
    CASH_PROMO(Side.FUNDS, Dimension.Kind.LOT),
    CREDIT_REFUND(Side.FUNDS, Dimension.Kind.MONTH),
    /** On its way out, no longer the customer's to spend. */
    WITHDRAWING(Side.FUNDS, Dimension.Kind.REFUND),
    /** Accrued, not invoiced. */
    UNBILLED(Side.DEBTS, Dimension.Kind.USAGE_MONTH_AND_SCOPE),
    /** Invoiced, not settled. */
    BILLED(Side.DEBTS, Dimension.Kind.BILL),
    QUOTA_CONSUMPTION(Side.DEBTS, Dimension.Kind.NONE),
    CLEARING_GATEWAY(Side.CONTRA, Dimension.Kind.GATEWAY_ACCOUNT),
    CLEARING_BANK(Side.CONTRA, Dimension.Kind.BANK_ACCOUNT),
    REVENUE(Side.CONTRA, Dimension.Kind.SCOPE),
    REVENUE_REDUCTION(Side.CONTRA, Dimension.Kind.SCOPE),
    TAX_PAYABLE(Side.CONTRA, Dimension.Kind.TAX_RULE),
    FEE_INCOME(Side.CONTRA, Dimension.Kind.NONE),
    VOUCHER_EXPENSE(Side.CONTRA, Dimension.Kind.VOUCHER),
    PROMO_EXPENSE(Side.CONTRA, Dimension.Kind.VOUCHER),
    ADJUSTMENT(Side.CONTRA, Dimension.Kind.NONE),
    IN_TRANSIT(Side.CONTRA, Dimension.Kind.COUNTERPART),
    PARTNER_RECEIVABLE(Side.CONTRA, Dimension.Kind.NONE),
    FX_CONVERSION(Side.CONTRA, Dimension.Kind.CONVERSION);

    /** Funds carry credit balances, debts debit balances, contra accounts either (BK-2). */
    public enum Side {
        FUNDS,
        DEBTS,
        CONTRA
    }

    private final Side side;
    private final Dimension.Kind dimension;

    BookAccount(Side side, Dimension.Kind dimension) {
        this.side = side;
        this.dimension = dimension;
    }

    public Side side() {
        return side;
    }

    public Dimension.Kind dimension() {
        return dimension;
    }
}

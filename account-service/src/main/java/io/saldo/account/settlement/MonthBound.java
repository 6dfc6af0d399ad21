package io.saldo.account.settlement;

/** Which bills a credit refund may settle: the switch "Write off Previous Bills" off or on (W-6, W-7). */
public enum MonthBound {
    OWN_MONTH_AND_LATER,
    ANY_MONTH
}

package io.saldo.account.currency;

/** What has to hold when a switch is asked for and again when it is made, so that nothing straddles it. */
enum SwitchCondition {
    DIRECT("An account of a partner settles with its partner."),
    VALID("The account is not valid."),
    PAYS_FOR_ITSELF("Another account pays for this one; it follows its payer."),
    NOT_OVERDUE("The account is overdue."),
    SETTLED("A bill of an earlier month is not settled."),
    INVOICED("An invoice of the old month has not come."),
    NO_PAYMENT_UNDER_WAY("A payment or a claim is under way."),
    NO_REFUND_UNDER_WAY("A withdrawal or a refund is under way."),
    NO_UNIFIED_SETTLEMENT("A unified settlement is running."),
    RATE_PUBLISHED("No exchange rate is published for the two currencies.");

    private final String failed;

    SwitchCondition(String failed) {
        this.failed = failed;
    }

    /** Said when it does not hold. */
    String failed() {
        return failed;
    }
}

package io.saldo.account.partner;

/** How a partner treats its customer. */
public record PartnerPolicy(ShutDown policy, boolean frozen, boolean purchaseBan) {

    /** While the partner has set nothing. */
    public static final PartnerPolicy STANDARD = new PartnerPolicy(ShutDown.DEFAULT, false, false);

    /** When services stop once available credit is below 0. */
    public enum ShutDown {
        /** After 15 days, as for credit-controlled accounts (S-22). */
        DEFAULT,
        IMMEDIATE
    }
}

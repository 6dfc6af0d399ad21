package io.saldo.payment.gateway;

/** What stands for a card or wallet at its company; the label is for people: brand and last digits, never more. */
public record SavedToken(String token, Kind kind, String label, boolean chargeable) {

    /** What it is. */
    public enum Kind {
        CARD,
        WALLET
    }
}

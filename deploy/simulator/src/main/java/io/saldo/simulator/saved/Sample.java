package io.saldo.simulator.saved;

import java.util.Optional;

/** What holders can hand over; the code is what charges of it come to, none when they are paid. */
public enum Sample {
    CARD(true, "Visa", "4242", Optional.empty()),
    DECLINED_CARD(true, "Visa", "0002", Optional.of("card_declined")),
    CAREFUL_CARD(true, "Visa", "3155", Optional.of("authentication_required")),
    WALLET(false, "Test wallet", "", Optional.empty());

    private final boolean card;
    private final String brand;
    private final String lastDigits;
    private final Optional<String> code;

    Sample(boolean card, String brand, String lastDigits, Optional<String> code) {
        this.card = card;
        this.brand = brand;
        this.lastDigits = lastDigits;
        this.code = code;
    }

    public boolean isCard() {
        return card;
    }

    public String brand() {
        return brand;
    }

    public String lastDigits() {
        return lastDigits;
    }

    public Optional<String> code() {
        return code;
    }

    /** For people: {@code Visa 4242}. */
    public String label() {
        return (brand + " " + lastDigits).strip();
    }
}

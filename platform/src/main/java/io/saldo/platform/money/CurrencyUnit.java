package io.saldo.platform.money;

/** The currencies of the book with the decimals of their minor unit (C-1). */
public enum CurrencyUnit {
    EUR(2),
    HKD(2),
    /** No decimals, although ISO 4217 gives two: nobody uses sen. */
    IDR(0),
    SGD(2),
    USD(2);

    private final int minorDigits;

    CurrencyUnit(int minorDigits) {
        this.minorDigits = minorDigits;
    }

    public int minorDigits() {
        return minorDigits;
    }

    /** The currency of an ISO 4217 code, in capitals. */
    public static CurrencyUnit of(String code) {
        for (CurrencyUnit unit : values()) {
            if (unit.name().equals(code)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("Currency '%s' is not one of EUR, HKD, IDR, SGD, USD.".formatted(code));
    }
}

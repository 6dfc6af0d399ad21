package io.saldo.invoice.term;

/** How long a period of a term is (I-2). */
public enum TermLength {
    P1M(1),
    P3M(3),
    P6M(6),
    P1Y(12);

    private final int months;

    TermLength(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}

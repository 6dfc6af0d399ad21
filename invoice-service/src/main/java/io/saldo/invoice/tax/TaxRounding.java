package io.saldo.invoice.tax;

/** Where a tax is rounded down: on the document's total, or on each line (C-4, I-13). */
public enum TaxRounding {
    DOWN,
    DOWN_PER_LINE
}

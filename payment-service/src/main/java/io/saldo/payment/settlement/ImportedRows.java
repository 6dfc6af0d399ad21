package io.saldo.payment.settlement;

/** What came of an import: rows that are new, and those that were there already. */
public record ImportedRows(int imported, int repeated) {

    static final ImportedRows NONE = new ImportedRows(0, 0);

    ImportedRows plus(boolean first) {
        return first ? new ImportedRows(imported + 1, repeated) : new ImportedRows(imported, repeated + 1);
    }
}

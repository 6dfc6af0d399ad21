package io.saldo.payment.bank;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of an import: lines that are new, and those that were there already. A line that says otherwise than the one
 * of its reference is not taken: what the bank said first stands.
 */
public record ImportedLines(int imported, int repeated, List<Differing> differing) {

    static final ImportedLines NONE = new ImportedLines(0, 0, List.of());

    /** The place in the import, from 0. */
    public record Differing(int index, String account, String bankReference) {}

    ImportedLines plusNew() {
        return new ImportedLines(imported + 1, repeated, differing);
    }

    /** The same line once more, or another one under its reference. */
    ImportedLines plusKnown(int index, BankLine line, BankLine known) {
        if (line.equals(known)) {
            return new ImportedLines(imported, repeated + 1, differing);
        }
        var all = new ArrayList<>(differing);
        all.add(new Differing(index, line.account(), line.bankReference()));
        return new ImportedLines(imported, repeated, List.copyOf(all));
    }
}

package io.saldo.invoice.document;

import java.util.List;

/** A document as it stands on paper: every figure is written out in the reader's language. */
public record PrintedDocument(
        String language,
        String title,
        String number,
        Party seller,
        Party customer,
        List<Fact> facts,
        List<Line> lines,
        String net,
        List<Tax> taxes,
        String total,
        List<String> notes) {

    /** Seller or customer: name, then address and tax id. */
    public record Party(String name, List<String> lines) {}

    /** Something that is said once of the whole document. */
    public record Fact(String label, String value) {}

    /** A row of the table; what does not apply is empty. */
    public record Line(
            String line,
            String product,
            String detail,
            String month,
            String quantity,
            String unit,
            String amount,
            String tax) {}

    /** A tax by name, rate and base, and its amount. */
    public record Tax(String name, String amount) {}
}

package io.saldo.invoice.invoice;

/** The number of a document: prefix of the seller, kind, year of the issue in the seller's zone, 8 digits (I-20). */
public record InvoiceNumber(String prefix, InvoiceKind kind, int year, long sequence) {

    @Override
    public String toString() {
        return "%s/%s/%04d/%08d".formatted(prefix, kind, year, sequence);
    }
}

package io.saldo.invoice.seller;

import java.time.ZoneId;
import java.util.stream.Stream;

/** The seller of documents; its prefix begins their numbers (I-20). */
public record LegalEntity(String name, String taxId, String address, ZoneId timeZone, String seriesPrefix) {

    private static final int MAX_TEXT = 255;

    public LegalEntity {
        if (name.isBlank() || taxId.isBlank() || address.isBlank()) {
            throw new IllegalArgumentException("A legal entity needs a name, a tax id and an address.");
        }
        if (Stream.of(name, taxId, address).anyMatch(text -> text.length() > MAX_TEXT)) {
            throw new IllegalArgumentException("Name, tax id and address have at most 255 characters.");
        }
        if (!seriesPrefix.matches("[A-Za-z0-9.-]{1,32}")) {
            throw new IllegalArgumentException("A series prefix has 1 to 32 letters, digits, dots or hyphens.");
        }
    }
}

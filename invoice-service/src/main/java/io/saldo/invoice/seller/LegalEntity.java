package io.saldo.invoice.seller;

import java.time.ZoneId;

/** The seller of documents; its prefix begins their numbers (I-20). */
public record LegalEntity(String name, String taxId, String address, ZoneId timeZone, String seriesPrefix) {

    public LegalEntity {
        if (name.isBlank() || taxId.isBlank() || address.isBlank()) {
            throw new IllegalArgumentException("A legal entity needs a name, a tax id and an address.");
        }
        if (!seriesPrefix.matches("[A-Za-z0-9.-]{1,32}")) {
            throw new IllegalArgumentException("A series prefix has 1 to 32 letters, digits, dots or hyphens.");
        }
    }
}

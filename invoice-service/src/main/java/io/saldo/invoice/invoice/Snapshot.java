package io.saldo.invoice.invoice;

import io.saldo.invoice.tax.TaxRule;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What a document says in words, and the tax rules that it bears, as they were at its issue (I-17, I-20). */
public record Snapshot(ZoneId zone, Optional<String> locale, List<Product> products, List<TaxRule> rules) {

    /** A product as it was called. */
    public record Product(String code, String name, String unit) {}

    /** In which language the document is sent. */
    public String language() {
        return locale.filter("id"::equals).orElse("en");
    }

    public Optional<Product> product(String code) {
        return products.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    public Optional<TaxRule> rule(String id) {
        return rules.stream().filter(known -> known.id().equals(id)).findFirst();
    }
}

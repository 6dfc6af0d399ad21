package io.saldo.invoice.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * Rated usage as FOCUS 1.0 has it, with all columns that it wants of everyone; those that begin with {@code x_} are ours:
 * which event a row is. The catalogue has no kinds of services, so each is of the category Other.
 */
final class FocusFileView {

    private static final List<String> OF_THE_ROW = List.of(
            "ChargePeriodStart",
            "ChargePeriodEnd",
            "PricingQuantity",
            "PricingUnit",
            "ListUnitPrice",
            "ListCost",
            "BilledCost",
            "EffectiveCost",
            "ContractedCost",
            "BillingCurrency",
            "SubAccountId",
            "SkuId",
            "SkuPriceId",
            "ServiceName",
            "ChargeDescription",
            "ResourceId",
            "x_EventSource",
            "x_EventId",
            "ChargeClass");

    private static final List<String> OF_THE_FILE = List.of(
            "BillingAccountId",
            "BillingAccountName",
            "BillingPeriodStart",
            "BillingPeriodEnd",
            "ChargeCategory",
            "ChargeFrequency",
            "PricingCategory",
            "ServiceCategory",
            "ProviderName",
            "PublisherName",
            "InvoiceIssuerName");

    private static final ObjectWriter CSV = new CsvMapper().writer();

    private FocusFileView() {}

    static String of(BilledMonth month, List<UsageRowView> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(joined(OF_THE_FILE, OF_THE_ROW));
        rows.forEach(row -> lines.add(joined(ofTheFile(month), row.cells())));
        try {
            StringBuilder file = new StringBuilder();
            for (List<String> line : lines) {
                file.append(CSV.writeValueAsString(line.toArray(String[]::new)));
            }
            return file.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts cannot be written as CSV.", e);
        }
    }

    private static List<String> ofTheFile(BilledMonth month) {
        return List.of(
                month.account().toString(),
                month.name(),
                month.start().toString(),
                month.end().toString(),
                "Usage",
                "Usage-Based",
                "Standard",
                "Other",
                month.seller(),
                month.seller(),
                month.seller());
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}

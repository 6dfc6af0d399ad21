package io.saldo.invoice.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.saldo.invoice.Accounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptPartReaderTest {

    private final KeptPartReader reader =
            new KeptPartReader(JsonMapper.builder().build());
    private final Accounts budi = Accounts.anAccount();

    /** Only the prices of the product that the correction names are known. */
    @Test
    @DisplayName("U-7")
    void refusesACorrectionOfATieredEventUnderAnotherProduct() {
        var event =
                Events.of(budi.cloudAccountId(), "1", "storage", "10", "2026-10-05T03:00:00Z", "2026-10-05T04:00:00Z");
        var kept = new KeptEvent(
                event.key(),
                event.product(),
                event.resourceId(),
                event.quantity(),
                event.start(),
                event.end(),
                event.tags(),
                parts(),
                Optional.empty());
        var wrong =
                Events.of(budi.cloudAccountId(), "1", "compute", "10", "2026-10-05T03:00:00Z", "2026-10-05T04:00:00Z");
        var correction = Events.correction(wrong, "c", "8", 1);
        var refused = new Corrections(List.of(correction), Map.of(event.key(), kept)).refused();
        assertEquals(
                List.of(UsageRefusal.Reason.MALFORMED),
                refused.values().stream().map(UsageRefusal::reason).toList());
    }

    private List<KeptPart> parts() {
        return reader.read("""
                [{"payer":%s,"day":"2026-10-05","from":"2026-10-05T03:00:00Z","to":"2026-10-05T04:00:00Z",
                  "quantity":10,"price":1,"total":10,"currency":"IDR","priceId":"prc-tiers"}]
                """.formatted(budi.id()), budi.cloudAccountId(), _ -> Optional.empty());
    }
}

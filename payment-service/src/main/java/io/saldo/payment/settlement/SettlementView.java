package io.saldo.payment.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.saldo.platform.page.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a gateway account stands: its rows, newest days first, and on the first page the sums of each day. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SettlementView(
        List<SettlementRowView> items,
        @Schema(nullable = true) @Nullable String nextCursor,
        List<SettlementDayView> days) {

    static SettlementView of(Page<SettlementRowView> page, List<SettlementDayView> days) {
        return new SettlementView(page.items(), page.nextCursor(), days);
    }
}

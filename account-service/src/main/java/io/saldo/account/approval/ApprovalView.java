package io.saldo.account.approval;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for an approver, or has been decided, with the request as it was made. */
public record ApprovalView(
        String id,
        LimitedDeed kind,
        ApprovalState state,
        Optional<AccountId> billingAccountId,
        String object,
        Money amount,
        @JsonRawValue @Schema(implementation = Object.class) String request,
        String requestedBy,
        Instant requestedAt,
        String reason,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> decisionReason,
        Optional<RefusalView> refusal,
        @JsonIgnore long number) {

    /** Why it was refused when somebody approved it. */
    public record RefusalView(String type, String detail, Instant refusedAt) {}

    static ApprovalView of(Approval approval) {
        Wish wish = approval.wish();
        return new ApprovalView(
                approval.id(),
                wish.deed(),
                approval.state(),
                wish.account(),
                wish.object(),
                approval.amount(),
                wish.request(),
                approval.asker().name(),
                approval.askedAt(),
                approval.reason(),
                approval.decision().map(Approval.Decision::by),
                approval.decision().map(Approval.Decision::at),
                approval.decision().flatMap(Approval.Decision::reason),
                approval.refusal().map(why -> new RefusalView(why.type(), why.detail(), why.at())),
                approval.number());
    }
}

package io.saldo.account.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.saldo.account.relation.PayerLink;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A cloud account: its own billing account, and which accounts pay for it and when. */
public record CloudAccountView(
        String cloudAccountId, AccountId billingAccountId, AccountId ownBillingAccountId, List<Payer> payers) {

    /** An account that pays from one instant to another. */
    public record Payer(
            AccountId billingAccountId,
            PayerLink.Type type,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Instant> effectiveFrom,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Instant> effectiveTo) {}

    /** Of links in order of their beginning, the latest that holds decides who pays. */
    static CloudAccountView of(BillingAccount own, List<PayerLink> links, Instant now) {
        AccountId payer = links.stream()
                .filter(link -> link.holdsAt(now))
                .map(PayerLink::billingAccountId)
                .reduce((earlier, later) -> later)
                .orElse(own.id());
        List<Payer> payers = links.stream()
                .map(link -> new Payer(link.billingAccountId(), link.type(), link.effectiveFrom(), link.effectiveTo()))
                .toList();
        return new CloudAccountView(own.cloudAccountId(), payer, own.id(), payers);
    }
}

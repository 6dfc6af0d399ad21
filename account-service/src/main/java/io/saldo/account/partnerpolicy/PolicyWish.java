package io.saldo.account.partnerpolicy;

import io.saldo.account.partner.PartnerPolicy;
import io.saldo.account.partner.PartnerPolicy.ShutDown;
import java.util.Optional;

/** What a partner wants to change; what is left out stays. */
public record PolicyWish(
        Optional<ShutDown> policy, Optional<Boolean> frozen, Optional<Boolean> purchaseBan, Optional<String> reason) {

    PartnerPolicy from(PartnerPolicy before) {
        return new PartnerPolicy(
                policy.orElse(before.policy()),
                frozen.orElse(before.frozen()),
                purchaseBan.orElse(before.purchaseBan()));
    }
}

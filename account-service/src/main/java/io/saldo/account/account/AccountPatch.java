package io.saldo.account.account;

import java.util.Optional;

/** What an operator changes: the first four at once, the others from the 1st of next month. */
public record AccountPatch(
        Optional<String> email,
        Optional<String> locale,
        Optional<Owner> owner,
        Optional<String> legalEntity,
        Optional<String> timeZone,
        Optional<BillingType> billingType,
        Optional<PaymentMode> paymentMode,
        Optional<String> reason) {

    Checks checks() {
        var checks = new Checks();
        email.ifPresent(value -> checks.email("/email", value));
        locale.ifPresent(value -> checks.locale("/locale", value));
        owner.ifPresent(value -> checks.owner("/owner", value));
        legalEntity.ifPresent(value -> checks.legalEntity("/legalEntity", value));
        timeZone.ifPresent(value -> checks.timeZone("/timeZone", value));
        return checks;
    }
}

package io.saldo.account.account;

import io.saldo.account.account.BillingAccount.Standing;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The registration of a cloud account, from which its default billing account follows. Its currency is that of its prices
 * for good, and the one that it settles in at first.
 */
public record Registration(
        String name,
        String email,
        String locale,
        Optional<String> timeZone,
        Optional<CurrencyUnit> currency,
        AccountType accountType,
        Optional<String> partnerId,
        PaymentMode paymentMode,
        Optional<BillingType> billingType,
        Optional<Boolean> creditControlled,
        Optional<String> legalEntity,
        Owner owner) {

    static final String CLOUD_ACCOUNT = "[A-Za-z0-9._:-]{1,128}";

    private static final String DEFAULT_LEGAL_ENTITY = "SALDO";
    private static final int DEFAULT_PAYMENT_TERM_DAYS = 30;

    Checks checks(String cloudAccountId) {
        var checks = new Checks();
        checks.holds(cloudAccountId.matches(CLOUD_ACCOUNT), "cloudAccountId", "Letters, digits and ._:- only.");
        checks.text("/name", name)
                .email("/email", email)
                .locale("/locale", locale)
                .text("/partnerId", partnerId)
                .owner("/owner", owner);
        timeZone.ifPresent(zone -> checks.timeZone("/timeZone", zone));
        legalEntity.ifPresent(entity -> checks.legalEntity("/legalEntity", entity));
        return checks;
    }

    /** Credit control is for direct accounts of an enterprise, a partner for ecosystem accounts. */
    Optional<String> contradiction() {
        boolean ecosystem = accountType == AccountType.ECOSYSTEM;
        if (ecosystem != partnerId.isPresent()) {
            return Optional.of("An ECOSYSTEM account has a partnerId, a DIRECT account has none.");
        }
        if (isCreditControlled() && (ecosystem || owner.kind() != Owner.Kind.ENTERPRISE)) {
            return Optional.of("Credit control is for DIRECT accounts of an ENTERPRISE.");
        }
        return Optional.empty();
    }

    /** What an account has where its registration does not say it. */
    record Defaults(ZoneId timeZone, BillingType billingType, CurrencyUnit currency) {}

    BillingAccount open(AccountId id, String cloudAccountId, Defaults defaults, Instant now) {
        Optional<Integer> paymentTerm =
                isCreditControlled() ? Optional.of(DEFAULT_PAYMENT_TERM_DAYS) : Optional.empty();
        CurrencyUnit pricing = currency.orElse(defaults.currency());
        CreditTerms credit = CreditTerms.none(pricing).underContract(paymentTerm);
        var profile = new Profile(
                name,
                accountType,
                partnerId,
                now,
                owner,
                email,
                locale,
                pricing,
                credit,
                legalEntity.orElse(DEFAULT_LEGAL_ENTITY));
        return new BillingAccount(id, cloudAccountId, 1, profile, terms(defaults, pricing), Standing.NEW);
    }

    private Terms terms(Defaults defaults, CurrencyUnit settlement) {
        var kind = AccountKind.of(accountType, isCreditControlled(), paymentMode);
        return new Terms(
                List.of(Dated.always(timeZone.orElse(defaults.timeZone().getId()))),
                List.of(Dated.always(paymentMode)),
                List.of(Dated.always(billingType.orElse(defaults.billingType()))),
                List.of(Dated.always(settlement)),
                List.of(Dated.always(TaxPoint.of(kind))));
    }

    private boolean isCreditControlled() {
        return creditControlled.orElse(false);
    }
}

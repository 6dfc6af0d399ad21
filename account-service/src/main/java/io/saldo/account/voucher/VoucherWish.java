package io.saldo.account.voucher;

import io.saldo.account.account.Checks;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A voucher that an operator asks for; each kind has its own fields of these (V-15). */
public record VoucherWish(
        VoucherKind kind,
        Optional<String> code,
        Optional<Money> value,
        Optional<String> percent,
        Optional<Money> maximum,
        Optional<String> type,
        Optional<Money> minimumSpend,
        Optional<String> scope,
        Optional<List<String>> products,
        Optional<List<String>> paymentTypes,
        Optional<List<String>> orderKinds,
        Optional<Instant> validFrom,
        Optional<Instant> expiresAt,
        Optional<Boolean> active,
        Optional<Long> threshold,
        Optional<Boolean> firstTopUp,
        Optional<Boolean> reusable,
        Optional<Integer> creditValidDays,
        Optional<AccountId> billingAccountId,
        Optional<String> reason) {

    /** The terms of a code, once they were checked; what is a mere yes or no may be left out. */
    VoucherTerms terms() {
        return new VoucherTerms(
                value.orElseThrow(),
                validFrom,
                expiresAt.orElseThrow(),
                active.orElse(true),
                threshold.orElseThrow(),
                firstTopUp.orElse(false),
                reusable.orElse(false),
                creditValidDays.filter(days -> days > 0),
                billingAccountId);
    }

    /** What a value may be; of a code also what it needs, and what only bill vouchers and coupons have. */
    Checks checks() {
        Checks checks = new Checks()
                .holds(
                        code.filter(text -> !text.matches("[!-~]{8,64}")).isEmpty(),
                        "/code",
                        "8 to 64 visible characters.");
        if (kind == VoucherKind.CREDIT) {
            creditChecks(checks);
        }
        return new VoucherLimits(value, validFrom, expiresAt, threshold, reusable, creditValidDays).check(checks);
    }

    private void creditChecks(Checks checks) {
        checks.holds(value.isPresent(), "/value", "What the code is worth.")
                .holds(expiresAt.isPresent(), "/expiresAt", "Until when it may be redeemed.")
                .holds(threshold.isPresent(), "/threshold", "How often it may be redeemed in all; 0 is no limit.");
        none(checks, percent, "/percent");
        none(checks, maximum, "/maximum");
        none(checks, type, "/type");
        none(checks, minimumSpend, "/minimumSpend");
        none(checks, scope, "/scope");
        none(checks, products, "/products");
        none(checks, paymentTypes, "/paymentTypes");
        none(checks, orderKinds, "/orderKinds");
    }

    private static void none(Checks checks, Optional<?> field, String pointer) {
        checks.holds(field.isEmpty(), pointer, "A voucher of kind CREDIT has none.");
    }
}

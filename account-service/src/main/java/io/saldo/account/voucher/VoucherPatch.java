package io.saldo.account.voucher;

import io.saldo.account.account.Checks;
import io.saldo.account.billvoucher.PaymentType;
import io.saldo.account.coupon.OrderKind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What shall be different of a voucher; each kind has its own fields of these, and the code itself never changes (V-13). */
public record VoucherPatch(
        Optional<Money> value,
        Optional<Instant> validFrom,
        Optional<Instant> expiresAt,
        Optional<Boolean> active,
        Optional<Long> threshold,
        Optional<Boolean> firstTopUp,
        Optional<Boolean> reusable,
        Optional<Integer> creditValidDays,
        Optional<AccountId> billingAccountId,
        Optional<String> percent,
        Optional<Money> maximum,
        Optional<Money> minimumSpend,
        Optional<List<String>> products,
        Optional<List<String>> exclusions,
        Optional<List<PaymentType>> paymentTypes,
        Optional<List<OrderKind>> orderKinds,
        Optional<String> reason) {

    /** What a code has not. */
    Checks checksOfCode() {
        return VoucherLimits.of(this)
                .check(new Checks())
                .none(percent, "/percent")
                .none(maximum, "/maximum")
                .none(minimumSpend, "/minimumSpend")
                .none(products, "/products")
                .none(exclusions, "/exclusions")
                .none(paymentTypes, "/paymentTypes")
                .none(orderKinds, "/orderKinds");
    }

    /** What a bill voucher or coupon has not; whom it was given to never changes. */
    Checks checksOfHeld() {
        return new Checks()
                .holds(percent.filter(VoucherPatch::isNoPercent).isEmpty(), "/percent", "A decimal such as 12.5.")
                .none(threshold, "/threshold")
                .none(firstTopUp, "/firstTopUp")
                .none(reusable, "/reusable")
                .none(creditValidDays, "/creditValidDays")
                .none(billingAccountId, "/billingAccountId");
    }

    static boolean isNoPercent(String text) {
        return !text.matches("[0-9]{1,3}(\\.[0-9]{1,6})?");
    }
}

package io.saldo.account.voucher;

import io.saldo.account.account.Checks;
import io.saldo.account.billvoucher.PaymentType;
import io.saldo.account.billvoucher.VoucherType;
import io.saldo.account.coupon.OrderKind;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
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
        Optional<VoucherType> type,
        Optional<Money> minimumSpend,
        Optional<Scope> scope,
        Optional<List<String>> products,
        Optional<List<String>> exclusions,
        Optional<List<PaymentType>> paymentTypes,
        Optional<List<OrderKind>> orderKinds,
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
            return new VoucherLimits(value, validFrom, expiresAt, threshold, reusable, creditValidDays).check(checks);
        }
        heldChecks(checks);
        return checks.wrong().isEmpty() ? new HeldLimits(kind, heldTerms()).check(checks) : checks;
    }

    /** The terms of a bill voucher or coupon, once they were checked. */
    HeldTerms heldTerms() {
        return new HeldTerms(
                new Worth(
                        type.orElse(VoucherType.DEDUCTION), value, percent.map(BigDecimal::new), maximum, minimumSpend),
                new Restriction(
                        scope.orElse(Scope.PLATFORM),
                        products.orElse(List.of()),
                        exclusions.orElse(List.of()),
                        paymentTypes.orElse(List.of()),
                        orderKinds.orElse(List.of())),
                validFrom,
                expiresAt.orElseThrow(),
                active.orElse(true));
    }

    /** A bill voucher or coupon for the account that is named. */
    HeldWish held() {
        return new HeldWish(kind, code, billingAccountId.orElseThrow(), heldTerms());
    }

    private void heldChecks(Checks checks) {
        checks.holds(billingAccountId.isPresent(), "/billingAccountId", "Whom it is given to.")
                .holds(expiresAt.isPresent(), "/expiresAt", "Until when it may be used.")
                .holds(percent.filter(VoucherPatch::isNoPercent).isEmpty(), "/percent", "A decimal such as 12.5.")
                .holds(code.isEmpty() || kind == VoucherKind.COUPON, "/code", "A bill voucher has none.")
                .none(threshold.filter(it -> it != 0), "/threshold")
                .none(firstTopUp.filter(it -> it), "/firstTopUp")
                .none(reusable.filter(it -> it), "/reusable")
                .none(creditValidDays, "/creditValidDays");
    }

    private void creditChecks(Checks checks) {
        checks.holds(value.isPresent(), "/value", "What the code is worth.")
                .holds(expiresAt.isPresent(), "/expiresAt", "Until when it may be redeemed.")
                .holds(threshold.isPresent(), "/threshold", "How often it may be redeemed in all; 0 is no limit.");
        checks.none(percent, "/percent")
                .none(maximum, "/maximum")
                .none(type.filter(it -> it != VoucherType.DEDUCTION), "/type")
                .none(minimumSpend, "/minimumSpend")
                .none(scope.filter(it -> it != Scope.PLATFORM), "/scope")
                .none(products.filter(it -> !it.isEmpty()), "/products")
                .none(exclusions.filter(it -> !it.isEmpty()), "/exclusions")
                .none(paymentTypes.filter(it -> !it.isEmpty()), "/paymentTypes")
                .none(orderKinds.filter(it -> !it.isEmpty()), "/orderKinds");
    }
}

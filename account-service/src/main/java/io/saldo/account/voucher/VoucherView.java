package io.saldo.account.voucher;

import io.saldo.account.billvoucher.PaymentType;
import io.saldo.account.billvoucher.VoucherType;
import io.saldo.account.coupon.OrderKind;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A voucher as operators see it, with the fields of its kind; {@code redeemed} counts a code's redemptions (V-7, V-15). */
public record VoucherView(
        String voucherId,
        VoucherKind kind,
        VoucherState state,
        Optional<String> code,
        Optional<Money> value,
        Optional<Money> balance,
        Optional<VoucherType> type,
        Optional<String> percent,
        Optional<Money> maximum,
        Optional<Money> minimumSpend,
        Optional<Scope> scope,
        Optional<List<String>> products,
        Optional<List<String>> exclusions,
        Optional<List<PaymentType>> paymentTypes,
        Optional<List<OrderKind>> orderKinds,
        Optional<Instant> validFrom,
        Instant expiresAt,
        boolean active,
        Optional<Long> threshold,
        Optional<Long> redeemed,
        Optional<Boolean> firstTopUp,
        Optional<Boolean> reusable,
        Optional<Integer> creditValidDays,
        Optional<AccountId> billingAccountId,
        Instant createdAt) {

    static VoucherView of(Voucher voucher, Instant now) {
        VoucherTerms terms = voucher.terms();
        return new VoucherView(
                voucher.id(),
                VoucherKind.CREDIT,
                voucher.stateAt(now),
                Optional.of(voucher.code()),
                Optional.of(terms.value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                terms.validFrom(),
                terms.expiresAt(),
                terms.active(),
                Optional.of(terms.threshold()),
                Optional.of(voucher.redeemed()),
                Optional.of(terms.firstTopUp()),
                Optional.of(terms.reusable()),
                terms.creditValidDays(),
                terms.billingAccountId(),
                voucher.createdAt());
    }

    static VoucherView of(HeldVoucher voucher, Instant now) {
        Worth worth = voucher.terms().worth();
        Restriction restriction = voucher.terms().restriction();
        return new VoucherView(
                voucher.id(),
                voucher.kind(),
                voucher.stateAt(now),
                voucher.code(),
                worth.value(),
                voucher.balance(),
                Optional.of(worth.type()),
                worth.percent().map(percent -> percent.toPlainString()),
                worth.maximum(),
                worth.minimumSpend(),
                Optional.of(restriction.scope()),
                Optional.of(restriction.products()),
                Optional.of(restriction.exclusions()),
                Optional.of(restriction.paymentTypes()),
                Optional.of(restriction.orderKinds()),
                voucher.terms().validFrom(),
                voucher.terms().expiresAt(),
                voucher.terms().active(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(voucher.account()),
                voucher.life().createdAt());
    }
}

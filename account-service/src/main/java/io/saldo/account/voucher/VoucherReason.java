package io.saldo.account.voucher;

import java.util.Optional;
import java.util.stream.Stream;

/** Why an operator writes a code: one for all is the provider's own business, one of a customer needs a reason. */
record VoucherReason(Optional<String> given) {

    /** Empty when the reason is missing that these terms need. */
    Optional<String> of(VoucherTerms... written) {
        boolean customers =
                Stream.of(written).map(VoucherTerms::billingAccountId).anyMatch(Optional::isPresent);
        return given.or(() -> customers ? Optional.empty() : Optional.of("provider data"));
    }
}

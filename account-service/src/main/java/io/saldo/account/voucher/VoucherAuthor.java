package io.saldo.account.voucher;

import io.saldo.account.Author;
import io.saldo.platform.security.Caller;
import java.util.Optional;
import java.util.stream.Stream;

/** An operator who writes a code, and why: one for all is the provider's own business, one of a customer needs a reason. */
record VoucherAuthor(Caller caller, Optional<String> reason) {

    /** Empty when the reason is missing that these terms need. */
    Optional<Author> of(VoucherTerms... written) {
        boolean customers =
                Stream.of(written).map(VoucherTerms::billingAccountId).anyMatch(Optional::isPresent);
        return reason.or(() -> customers ? Optional.empty() : Optional.of("provider data"))
                .map(given -> new Author(caller, given));
    }
}

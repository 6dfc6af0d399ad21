package io.saldo.sample.good.voucher;

import io.saldo.sample.good.ledger.Posting;
import java.util.List;

/** Domain that speaks the words of another feature of its service. */
record VoucherPostings(Voucher voucher) {

    Posting granted() {
        return new Posting(List.of(voucher.faces()));
    }
}

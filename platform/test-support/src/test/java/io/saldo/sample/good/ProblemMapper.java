package io.saldo.sample.good;

import io.saldo.sample.good.voucher.VoucherRejection;

/** The base package's own classes may know every feature. */
final class ProblemMapper {

    private ProblemMapper() {}

    static String toProblem(VoucherRejection rejection) {
        return rejection.toString();
    }
}

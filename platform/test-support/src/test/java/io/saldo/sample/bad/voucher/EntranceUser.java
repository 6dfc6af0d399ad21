package io.saldo.sample.bad.voucher;

import io.saldo.platform.UseCase;

/** One for each kind of entrance. */
@UseCase
class EntranceUser {

    record OfAResource(VoucherResource resource) {}

    record OfARequest(VoucherResource.Request request) {}

    record OfAConsumer(VoucherConsumer consumer) {}

    record OfAJob(VoucherJob job) {}
}

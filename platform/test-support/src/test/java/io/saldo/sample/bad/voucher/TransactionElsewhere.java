package io.saldo.sample.bad.voucher;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;

@UseCase
class TransactionElsewhere {

    @WithTransaction
    void prepare() {}
}

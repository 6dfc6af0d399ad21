package io.saldo.sample.bad.voucher;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.saldo.platform.UseCase;

@UseCase
class SessionUser {

    Object handle() {
        return Panache.getSession();
    }
}

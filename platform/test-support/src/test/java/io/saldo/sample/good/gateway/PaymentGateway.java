package io.saldo.sample.good.gateway;

import io.smallrye.mutiny.Uni;

public interface PaymentGateway {

    Uni<String> inquire(String payment);
}

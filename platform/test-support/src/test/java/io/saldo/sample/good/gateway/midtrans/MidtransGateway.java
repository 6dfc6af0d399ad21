package io.saldo.sample.good.gateway.midtrans;

import io.saldo.sample.good.gateway.PaymentGateway;
import io.smallrye.mutiny.Uni;

public class MidtransGateway implements PaymentGateway {

    @Override
    public Uni<String> inquire(String payment) {
        return Uni.createFrom().item(payment);
    }
}

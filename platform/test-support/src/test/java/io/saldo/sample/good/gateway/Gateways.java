package io.saldo.sample.good.gateway;

import io.saldo.sample.good.gateway.midtrans.MidtransGateway;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Within the gateway feature every gateway may be known. */
@ApplicationScoped
class Gateways {

    List<Class<?>> known() {
        return List.of(MidtransGateway.class);
    }
}

package io.saldo.sample.bad.order;

import io.saldo.sample.bad.gateway.midtrans.MidtransGateway;

public class PlaceOrder {

    MidtransGateway gateway() {
        return new MidtransGateway();
    }
}

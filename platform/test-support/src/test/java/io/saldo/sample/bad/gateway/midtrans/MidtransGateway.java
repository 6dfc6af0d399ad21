package io.saldo.sample.bad.gateway.midtrans;

public class MidtransGateway {}

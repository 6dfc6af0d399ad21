package io.saldo.sample.good.voucher;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.reactive.messaging.Incoming;

class VoucherConsumer {

    private final RedeemVoucher redeemVoucher;

    VoucherConsumer(RedeemVoucher redeemVoucher) {
        this.redeemVoucher = redeemVoucher;
    }

    @Incoming("voucher-granted")
    Uni<Void> onGranted(byte[] payload) {
        return redeemVoucher
                .handle(new String(payload, java.nio.charset.StandardCharsets.UTF_8))
                .replaceWithVoid();
    }
}

package io.saldo.account.billvoucher;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of bill vouchers. */
@ConfigMapping(prefix = "saldo.vouchers")
public interface VoucherConfig {

    /** How long before its expiry the owner of a voucher is told. */
    @WithDefault("7d")
    Duration notice();
}

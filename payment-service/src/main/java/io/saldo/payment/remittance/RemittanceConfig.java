package io.saldo.payment.remittance;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** What of remittance is the provider's to choose. */
@ConfigMapping(prefix = "saldo.payment.remittance")
public interface RemittanceConfig {

    /** By currency, up to which a full match needs nobody; in a currency without one persons always decide. */
    Map<String, String> limits();
}

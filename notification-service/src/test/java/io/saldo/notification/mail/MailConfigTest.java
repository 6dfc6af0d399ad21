package io.saldo.notification.mail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailConfigTest {

    /** Else a mail whose server is slow is taken by another instance while it is on its way. */
    @Test
    void allMailsOfABatchAreSentWithinTheirLeaseHoweverSlowTheServerIs() {
        MailConfig config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(MailConfig.class)
                .build()
                .getConfigMapping(MailConfig.class);
        int waves = Math.ceilDiv(config.batch(), config.parallel());
        assertTrue(config.timeout()
                        .multipliedBy(waves)
                        .compareTo(config.lease().multipliedBy(4).dividedBy(5))
                <= 0);
    }
}

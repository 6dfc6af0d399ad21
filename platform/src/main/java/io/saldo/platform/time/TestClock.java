package io.saldo.platform.time;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this process has a test clock and crash points; the {@code production} profile refuses to start with it. */
@Singleton
public class TestClock {

    private final boolean allowed;

    public TestClock(@ConfigProperty(name = "saldo.test-clock", defaultValue = "false") boolean wanted) {
        if (wanted && LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("production")) {
            throw new IllegalStateException("saldo.test-clock is on in the production profile: switch it off.");
        }
        this.allowed = wanted;
    }

    public boolean allowed() {
        return allowed;
    }
}

package io.saldo.notification.wording;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** What every mail says about the provider. */
@ConfigMapping(prefix = "saldo.mail")
public interface WordingConfig {

    /** Address of the web console, to which every mail links. */
    @WithDefault("http://localhost:8080")
    URI console();

    /** Name under which the provider signs. */
    @WithDefault("Saldo")
    String signature();
}

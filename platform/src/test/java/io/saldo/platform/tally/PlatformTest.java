package io.saldo.platform.tally;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.saldo.test.infra.SaldoInfraResource;
import io.saldo.test.token.TokenResource;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The servers that platform's tests run on; one profile, one start. */
@WithTestResource(
        value = SaldoInfraResource.class,
        initArgs = {
            @ResourceArg(name = "database", value = "platform"),
            @ResourceArg(name = "topics", value = "tally.changed:4,tally.added:4")
        })
@WithTestResource(TokenResource.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlatformTest {}

package io.saldo.payment;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.saldo.test.infra.SaldoInfraResource;
import io.saldo.test.token.TokenResource;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The servers that the tests of this service run on; one profile, one start. */
@WithTestResource(
        value = SaldoInfraResource.class,
        initArgs = {
            @ResourceArg(name = "database", value = "payment"),
            @ResourceArg(
                    name = "topics",
                    value = "account.changed:2,reference.changed:1,payment.due:2,payment.pending:2,"
                            + "payment.confirmed:2,payment.failed:2,payment.refunded:2,payment.reversed:2,"
                            + "payment-methods.changed:2,refund.requested:2,refund.failed:2")
        })
@WithTestResource(TokenResource.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface PaymentTest {}

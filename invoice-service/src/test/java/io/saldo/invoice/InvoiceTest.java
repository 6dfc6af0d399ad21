package io.saldo.invoice;

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
            @ResourceArg(name = "database", value = "invoice"),
            @ResourceArg(
                    name = "topics",
                    value = "usage.recorded:8,charge.accrued:8,invoice.issued:4,invoice.settled:4,invoice.overdue:4,"
                            + "account.changed:4,payment.confirmed:4,reference.changed:1,spend.high:4,"
                            + "term.authorized:4,term.changed:4,term.refused:4,term.requested:4,"
                            + "document.rendered:4,payment.refunded:4,payment.reversed:4")
        })
@WithTestResource(TokenResource.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface InvoiceTest {}

package io.saldo.notification;

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
            @ResourceArg(name = "database", value = "notification"),
            @ResourceArg(
                    name = "topics",
                    value =
                            "account.changed:4,account.cleared:4,account.notice:4,account.overdue:4,balance.low:4,document.rendered:4,"
                                    + "balance.recovered:4,invoice.issued:4,invoice.overdue:4,invoice.settled:4,"
                                    + "payment.confirmed:4,payment.due:4,payment.failed:4,payment.refunded:4,"
                                    + "payment.reversed:4,refund.failed:4,service.grace:4,service.released:4,"
                                    + "service.resumed:4,service.suspended:4,spend.high:4,term.changed:4")
        })
@WithTestResource(TokenResource.class)
@WithTestResource(SmtpResource.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotificationTest {}

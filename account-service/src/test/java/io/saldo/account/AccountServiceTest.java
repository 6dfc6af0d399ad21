package io.saldo.account;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.saldo.test.infra.SaldoInfraResource;
import io.saldo.test.token.TokenResource;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The servers that the tests of account-service run on; one profile, one start. */
@WithTestResource(
        value = SaldoInfraResource.class,
        initArgs = {
            @ResourceArg(name = "database", value = "account"),
            @ResourceArg(
                    name = "topics",
                    value =
                            "account.changed:4,account.cleared:4,account.notice:4,account.overdue:4,balance.low:4,"
                                    + "balance.recovered:4,charge.accrued:8,invoice.issued:4,invoice.overdue:4,invoice.settled:4,"
                                    + "payment.confirmed:4,payment.due:4,payment.failed:4,payment.pending:4,payment.refunded:4,payment.reversed:4,refund.failed:4,refund.requested:4,service.acknowledged:4,reference.changed:1,service.grace:4,service.released:4,"
                                    + "service.resumed:4,service.suspended:4,"
                                    + "payment-methods.changed:4,term.authorized:4,term.changed:4,term.refused:4,term.requested:4")
        })
@WithTestResource(TokenResource.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface AccountServiceTest {}

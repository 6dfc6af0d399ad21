package io.saldo.notification.mail;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Lets an operator have a mail tried again that was parked as FAILED. */
@Path("/api/v1/billing-accounts/{billingAccountId}/notifications/{notificationId}/retry")
public class MailRetryResource {

    private final Callers callers;
    private final RetryMail retry;

    MailRetryResource(Callers callers, RetryMail retry) {
        this.callers = callers;
        this.retry = retry;
    }

    @POST
    @Cancellable(false)
    public Uni<Void> retry(
            @PathParam("billingAccountId") AccountId account, @PathParam("notificationId") String notification) {
        callers.current().mustBe(Role.OPERATOR);
        return retry.handle(account, notification)
                .invoke(found -> {
                    if (!found) {
                        throw CommonProblems.notFound();
                    }
                })
                .replaceWithVoid();
    }
}

package io.saldo.notification.contact;

import io.saldo.notification.account.FindRelation;
import io.saldo.notification.contact.ContactsView.Shown;
import io.saldo.notification.contact.ContactsView.Wanted;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.Problem.Violation;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Shows and sets whom an account wants to be told (L-7). */
@Path("/api/v1/billing-accounts/{billingAccountId}/contacts")
public class ContactResource {

    private final Callers callers;
    private final FindRelation relations;
    private final FindContacts contacts;
    private final ReplaceContacts replace;

    ContactResource(Callers callers, FindRelation relations, FindContacts contacts, ReplaceContacts replace) {
        this.callers = callers;
        this.relations = relations;
        this.contacts = contacts;
        this.replace = replace;
    }

    @GET
    public Uni<Shown> show(@PathParam("billingAccountId") AccountId account) {
        return relations.require(callers.current(), Right.READ, account).chain(() -> contacts.of(account));
    }

    @PUT
    @Cancellable(false)
    @Needs(right = Right.SETTINGS, by = FindRelation.class)
    public Uni<Shown> replace(
            @PathParam("billingAccountId") AccountId account,
            @HeaderParam(Reasons.HEADER) @Nullable String reason,
            Wanted wanted) {
        Caller caller = callers.current();
        return relations
                .require(caller, Right.SETTINGS, account)
                .invoke(() -> refuseMistakes(wanted))
                .map(allowed -> new ReplaceContacts.By(caller.name(), Reasons.of(caller, wanted.reason(), reason)))
                .chain(by -> replace.handle(account, wanted.contacts(), by));
    }

    private static void refuseMistakes(Wanted wanted) {
        var violations = WantedContacts.mistakes(wanted.contacts()).stream()
                .map(mistake -> new Violation(mistake.pointer(), mistake.detail()))
                .toList();
        if (!violations.isEmpty()) {
            throw CommonProblems.malformed(violations);
        }
    }
}

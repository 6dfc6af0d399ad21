package io.saldo.account.setting;

import io.saldo.account.AccountProblems;
import io.saldo.account.Author;
import io.saldo.account.relation.FindRelation;
import io.saldo.account.settlement.AutoWriteOff;
import io.saldo.account.settlement.MonthBound;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.ProblemKind;
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
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The two switches of write-off (W-7, W-8). */
@Path("/api/v1/billing-accounts/{id}/settings")
public class WriteOffResource {

    private static final ProblemKind UNIFIED_SETTLEMENT =
            new ProblemKind("unified-settlement-running", 409, "A unified settlement is running");

    private final ChangeWriteOff automatic;
    private final ChangePreviousBills previousBills;
    private final FindSwitches find;
    private final FindRelation relation;
    private final Callers callers;

    WriteOffResource(
            ChangeWriteOff automatic,
            ChangePreviousBills previousBills,
            FindSwitches find,
            FindRelation relation,
            Callers callers) {
        this.automatic = automatic;
        this.previousBills = previousBills;
        this.find = find;
        this.relation = relation;
        this.callers = callers;
    }

    /** A switch, on or off. */
    public record Switch(boolean enabled) {}

    /** What a switch shall be; an operator says why. */
    public record SwitchWish(boolean enabled, Optional<String> reason) {}

    @GET
    @Path("/auto-write-off")
    public Uni<Switch> automatic(@PathParam("id") AccountId id) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.automatic(id))
                .map(Switch::new);
    }

    @PUT
    @Path("/auto-write-off")
    @Cancellable(false)
    @Needs(right = Right.SETTINGS, by = FindRelation.class)
    public Uni<Switch> automatic(
            @PathParam("id") AccountId id, @HeaderParam(Reasons.HEADER) @Nullable String reason, SwitchWish wanted) {
        Caller caller = callers.current();
        return relation.require(caller, Right.SETTINGS, id)
                .chain(() -> automatic.handle(
                        id, wanted.enabled() ? AutoWriteOff.ON : AutoWriteOff.OFF, author(caller, wanted, reason)))
                .invoke(WriteOffResource::mustBeChosen)
                .replaceWith(new Switch(wanted.enabled()));
    }

    private static void mustBeChosen(ChangeWriteOff.Result result) {
        switch (result) {
            case CHOSEN -> {}
            case LOCKED -> throw UNIFIED_SETTLEMENT.because("W-12", "A unified settlement of this account is running.");
            case NOT_OFFERED ->
                throw AccountProblems.NOT_FOR_THIS_ACCOUNT.because(
                        "W-8", "Only credit-controlled accounts can switch automatic write-off.");
        }
    }

    @GET
    @Path("/write-off-previous-bills")
    public Uni<Switch> previousBills(@PathParam("id") AccountId id) {
        return relation.require(callers.current(), Right.READ, id)
                .chain(() -> find.previousBills(id))
                .map(Switch::new);
    }

    @PUT
    @Path("/write-off-previous-bills")
    @Cancellable(false)
    @Needs(right = Right.SETTINGS, by = FindRelation.class)
    public Uni<Switch> previousBills(
            @PathParam("id") AccountId id, @HeaderParam(Reasons.HEADER) @Nullable String reason, SwitchWish wanted) {
        Caller caller = callers.current();
        return relation.require(caller, Right.SETTINGS, id)
                .chain(() -> previousBills.handle(
                        id,
                        wanted.enabled() ? MonthBound.ANY_MONTH : MonthBound.OWN_MONTH_AND_LATER,
                        author(caller, wanted, reason)))
                .replaceWith(new Switch(wanted.enabled()));
    }

    private static Author author(Caller caller, SwitchWish wanted, @Nullable String reason) {
        return new Author(caller, Reasons.of(caller, wanted.reason(), reason));
    }
}

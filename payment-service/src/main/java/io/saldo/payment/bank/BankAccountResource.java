package io.saldo.payment.bank;

import io.saldo.payment.ShortText;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The provider's bank accounts that customers send money to. */
@Path("/api/v1/bank-accounts")
public class BankAccountResource {

    private final Callers callers;
    private final KeepBankAccount keep;
    private final FindBankAccounts find;
    private final UnitOfWork unitOfWork;

    BankAccountResource(Callers callers, KeepBankAccount keep, FindBankAccounts find, UnitOfWork unitOfWork) {
        this.callers = callers;
        this.keep = keep;
        this.find = find;
        this.unitOfWork = unitOfWork;
    }

    /** What an operator sets; with a billing account it is that customer's own. */
    @Schema(name = "BankAccountWanted")
    public record Wanted(
            String bank,
            String holder,
            CurrencyUnit currency,
            Optional<AccountId> billingAccountId,
            Optional<String> reason) {

        BankAccount named(String account) {
            if (!account.matches("[A-Za-z0-9-]{1,64}")) {
                throw CommonProblems.malformed("account", "1 to 64 letters, digits and hyphens.");
            }
            ShortText.mustFit("/bank", bank);
            ShortText.mustFit("/holder", holder);
            return new BankAccount(account, bank, holder, currency, billingAccountId);
        }
    }

    @GET
    public Uni<Page<BankAccountView>> list(@BeanParam PageRequest page) {
        callers.current().mustBe(Role.OPERATOR);
        return unitOfWork
                .run(() -> find.page(page))
                .map(rows -> rows.stream().map(BankAccountView::of).toList())
                .map(rows -> Page.of(page, rows, BankAccountView::account));
    }

    @PUT
    @Path("/{account}")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    public Uni<BankAccountView> keep(
            @PathParam("account") String account, @HeaderParam(Reasons.HEADER) @Nullable String header, Wanted wanted) {
        Caller caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        BankAccount kept = wanted.named(account);
        return keep.handle(kept, caller.name(), Reasons.required(wanted.reason(), header))
                .replaceWith(() -> BankAccountView.of(kept));
    }
}

package io.saldo.payment.settlement;

import io.saldo.payment.PaymentProblems;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What payment companies say they have settled, against our payments. */
@Path("/api/v1/settlement-files")
public class SettlementFileResource {

    private static final int MOST = 5000;

    private final Callers callers;
    private final Idempotency idempotency;
    private final SettlementTable table;
    private final ImportSettlement importSettlement;
    private final FindSettlement find;
    private final UnitOfWork unitOfWork;

    SettlementFileResource(
            Callers callers,
            Idempotency idempotency,
            SettlementTable table,
            ImportSettlement importSettlement,
            FindSettlement find,
            UnitOfWork unitOfWork) {
        this.callers = callers;
        this.idempotency = idempotency;
        this.table = table;
        this.importSettlement = importSettlement;
        this.find = find;
        this.unitOfWork = unitOfWork;
    }

    /** A settlement file as JSON. */
    @Schema(name = "SettlementFileWanted")
    public record Wanted(List<SettlementRow> rows) {

        /** One row; amounts are positive, whichever way the money goes. */
        public record SettlementRow(
                SettlementKind kind,
                String transactionId,
                Optional<String> orderId,
                Money gross,
                Money fee,
                Money net,
                LocalDate settledOn) {

            SettlementLine line(String place) {
                return SettlementTable.checked(
                        place, new SettlementLine(kind, transactionId, orderId.orElse(""), gross, fee, net, settledOn));
            }
        }

        List<SettlementLine> all() {
            return IntStream.range(0, rows.size())
                    .mapToObj(place -> rows.get(place).line("/rows/" + place))
                    .toList();
        }
    }

    /** What makes two requests under one key the same. */
    private record Asked(String gatewayAccount, Object file) {}

    @GET
    public Uni<SettlementView> list(
            @QueryParam("gatewayAccount") @DefaultValue("") String gatewayAccount,
            @QueryParam("class") @DefaultValue("") String outcome,
            @BeanParam PageRequest page) {
        callers.current().mustBe(Role.OPERATOR);
        mustBeNamed(gatewayAccount);
        PaymentProblems.mustBeOneOf("class", outcome, SettlementClass.values());
        return unitOfWork.run(() -> find.page(gatewayAccount, outcome, page)
                .map(rows -> Page.of(page, rows, FindSettlement::position))
                .chain(rows -> find.days(gatewayAccount, outcome, page).map(days -> SettlementView.of(rows, days))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportedRows.class)))
    public Uni<Response> take(
            @QueryParam("gatewayAccount") @DefaultValue("") String gatewayAccount,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Wanted wanted) {
        callers.current().mustBe(Role.OPERATOR);
        var call = IdempotentCall.ofProvider("import-settlement", key, new Asked(gatewayAccount, wanted));
        return imported(call, gatewayAccount, wanted.all());
    }

    @POST
    @Consumes("text/csv")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportedRows.class)))
    public Uni<Response> takeFile(
            @QueryParam("gatewayAccount") @DefaultValue("") String gatewayAccount,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            byte[] csv) {
        callers.current().mustBe(Role.OPERATOR);
        var call = IdempotentCall.ofProvider("import-settlement", key, new Asked(gatewayAccount, csv));
        return imported(call, gatewayAccount, table.lines(csv));
    }

    private Uni<Response> imported(IdempotentCall call, String gatewayAccount, List<SettlementLine> lines) {
        mustBeNamed(gatewayAccount);
        if (lines.isEmpty() || lines.size() > MOST) {
            throw CommonProblems.malformed("/rows", "1 to " + MOST + " rows.");
        }
        return idempotency.once(
                call, () -> importSettlement.handle(gatewayAccount, lines).map(Answer::ok));
    }

    private static void mustBeNamed(String gatewayAccount) {
        if (gatewayAccount.isBlank()) {
            throw CommonProblems.malformed("gatewayAccount", "The name of a gateway account.");
        }
    }
}

package io.saldo.payment.bank;

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

/** The lines of bank statements: shown, and imported as often as one likes. */
@Path("/api/v1/bank-lines")
public class BankLineResource {

    private static final int MOST = 5000;

    private final Callers callers;
    private final Idempotency idempotency;
    private final LineFile file;
    private final ImportLines importLines;
    private final FindBankLines find;
    private final UnitOfWork unitOfWork;

    BankLineResource(
            Callers callers,
            Idempotency idempotency,
            LineFile file,
            ImportLines importLines,
            FindBankLines find,
            UnitOfWork unitOfWork) {
        this.callers = callers;
        this.idempotency = idempotency;
        this.file = file;
        this.importLines = importLines;
        this.find = find;
        this.unitOfWork = unitOfWork;
    }

    /** Lines of one or more statements. */
    @Schema(name = "BankLinesWanted")
    public record Wanted(List<Line> lines) {

        /** One line; a bank that does not say who sent it is not the first. */
        @Schema(name = "BankLineWanted")
        public record Line(
                String account,
                String bankReference,
                LocalDate valueDate,
                Money amount,
                Optional<String> payerName,
                Optional<String> payerAccount,
                Optional<String> text) {

            BankLine line(String place) {
                return LineFile.checked(
                        place,
                        new BankLine(
                                account,
                                bankReference,
                                valueDate,
                                amount,
                                payerName.orElse(""),
                                payerAccount.orElse(""),
                                text.orElse("")));
            }
        }

        List<BankLine> all() {
            return IntStream.range(0, lines.size())
                    .mapToObj(place -> lines.get(place).line("/lines/" + place))
                    .toList();
        }
    }

    @GET
    public Uni<Page<BankLineView>> list(
            @QueryParam("account") @DefaultValue("") String account,
            @QueryParam("state") @DefaultValue("") String state,
            @BeanParam PageRequest page) {
        callers.current().mustBe(Role.OPERATOR);
        PaymentProblems.mustBeOneOf("state", state, LineState.values());
        return unitOfWork
                .run(() -> find.page(page, account, state))
                .map(rows -> Page.of(page, rows, FindBankLines::position));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportedLines.class)))
    public Uni<Response> take(@HeaderParam("Idempotency-Key") @Nullable String key, Wanted wanted) {
        callers.current().mustBe(Role.OPERATOR);
        return imported(IdempotentCall.ofProvider("import-bank-lines", key, wanted), wanted.all());
    }

    @POST
    @Consumes("text/csv")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportedLines.class)))
    public Uni<Response> takeFile(@HeaderParam("Idempotency-Key") @Nullable String key, byte[] csv) {
        callers.current().mustBe(Role.OPERATOR);
        return imported(IdempotentCall.ofProvider("import-bank-lines", key, csv), file.lines(csv));
    }

    private Uni<Response> imported(IdempotentCall call, List<BankLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST) {
            throw CommonProblems.malformed("/lines", "1 to " + MOST + " lines.");
        }
        return idempotency.once(call, () -> importLines.handle(lines).map(Answer::ok));
    }
}

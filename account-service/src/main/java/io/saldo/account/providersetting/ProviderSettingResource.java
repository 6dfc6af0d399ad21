package io.saldo.account.providersetting;

import io.saldo.account.Author;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.Problem;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The settings of the provider, for operators (C-8). */
@Path("/api/v1/provider-settings/{name}")
public class ProviderSettingResource {

    static final ProblemKind IN_THE_PAST = new ProblemKind("setting-in-the-past", 422, "The day is past");

    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);
    private static final String NO_REASON = "Set by an operator";

    private final PutProviderSetting put;
    private final FindProviderSetting find;
    private final Callers callers;

    ProviderSettingResource(PutProviderSetting put, FindProviderSetting find, Callers callers) {
        this.put = put;
        this.find = find;
        this.callers = callers;
    }

    /** The wanted value, and from when; without a day from today on. */
    public record SettingWish(Object value, Optional<LocalDate> validFrom, Optional<String> reason) {}

    @GET
    public Uni<ProviderSettingView> get(@PathParam("name") String name) {
        callers.current().mustBe(Role.OPERATOR);
        return find.find(named(name));
    }

    @PUT
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    public Uni<ProviderSettingView> put(
            @PathParam("name") String name, @HeaderParam(Reasons.HEADER) @Nullable String reason, SettingWish wanted) {
        Caller caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        Setting<?> setting = named(name);
        var author = new Author(caller, Reasons.given(wanted.reason(), reason).orElse(NO_REASON));
        return put.handle(setting, value(setting, wanted), wanted.validFrom(), author)
                .invoke(ProviderSettingResource::mustBePut)
                .chain(() -> find.find(setting));
    }

    private static Setting<?> named(String name) {
        return ProviderSettings.named(name).orElseThrow(CommonProblems::notFound);
    }

    private static Object value(Setting<?> setting, SettingWish wanted) {
        if (wanted.validFrom().filter(LAST::isBefore).isPresent()) {
            throw CommonProblems.malformed("/validFrom", "A day up to " + LAST + ".");
        }
        try {
            return setting.normal(wanted.value());
        } catch (BadSetting bad) {
            throw CommonProblems.malformed(bad.pointer(), bad.detail());
        }
    }

    private static void mustBePut(PutProviderSetting.Result result) {
        switch (result) {
            case PutProviderSetting.Put _ -> {}
            case PutProviderSetting.Past past -> {
                var errors = List.of(new Problem.Violation("/validFrom", past.today() + " or later."));
                String detail = "A setting is changed from today, " + past.today() + ", or from a later day on.";
                throw new ProblemException(new Problem(IN_THE_PAST, detail, "C-8", errors), null);
            }
        }
    }
}

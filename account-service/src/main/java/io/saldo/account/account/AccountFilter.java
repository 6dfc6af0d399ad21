package io.saldo.account.account;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.saldo.platform.problem.CommonProblems;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what staff look for accounts; what is not given does not filter. */
@RegisterForReflection
public class AccountFilter {

    /** A part of the name, in either case. */
    @QueryParam("name")
    public @Nullable String name;

    @QueryParam("cloudAccountId")
    public @Nullable String cloudAccountId;

    @QueryParam("registrationNumber")
    public @Nullable String registrationNumber;

    @QueryParam("partnerId")
    public @Nullable String partnerId;

    @QueryParam("status")
    public @Nullable String status;

    Optional<AccountStatus> status() {
        return Optional.ofNullable(status).map(name -> Arrays.stream(AccountStatus.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CommonProblems.malformed("status", "VALID, FROZEN or DEREGISTERED.")));
    }
}

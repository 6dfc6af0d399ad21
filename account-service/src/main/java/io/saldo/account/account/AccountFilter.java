package io.saldo.account.account;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
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
}

package io.saldo.platform.service;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The name of this service in paths: {@code account} for account-service. */
@Singleton
public class OwnName implements Needs.Guard {

    private final String name;

    OwnName(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.name = application.replaceFirst("-service$", "");
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        mustBe(Objects.requireNonNullElse(path.getFirst("service"), ""));
        return Uni.createFrom().voidItem();
    }

    /** 404 for the name of another service. */
    void mustBe(String service) {
        if (!service.equals(name)) {
            throw CommonProblems.notFound();
        }
    }
}

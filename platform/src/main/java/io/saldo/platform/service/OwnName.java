package io.saldo.platform.service;

import io.saldo.platform.problem.CommonProblems;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The name of this service in paths: {@code account} for account-service. */
@Singleton
public class OwnName {

    private final String name;

    OwnName(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.name = application.replaceFirst("-service$", "");
    }

    /** 404 for the name of another service. */
    void mustBe(String service) {
        if (!service.equals(name)) {
            throw CommonProblems.notFound();
        }
    }
}

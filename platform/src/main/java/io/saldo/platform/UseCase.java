package io.saldo.platform;

import io.saldo.platform.sql.InUnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case: one class, one public method {@code handle}, one transaction. The outermost use case retries when
 * the database asks for it and wakes the outbox relay after its commit.
 */
@Stereotype
@ApplicationScoped
@InUnitOfWork
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}

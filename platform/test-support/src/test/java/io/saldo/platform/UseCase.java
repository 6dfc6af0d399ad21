package io.saldo.platform;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for platform's own stereotype, which these tests may not depend on. */
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}

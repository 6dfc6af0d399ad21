package io.saldo.platform.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for platform's own. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {}

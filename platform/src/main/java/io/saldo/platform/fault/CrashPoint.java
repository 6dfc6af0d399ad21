package io.saldo.platform.fault;

/** A named place between two steps where a process may die; each enum constant is one. */
public interface CrashPoint {
    String name();
}

package io.saldo.account;

import io.saldo.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;

/** Reads {@code ?dryRun=}: a word that is neither true nor false must not do for real what was to be tried. */
public final class DryRun {

    private DryRun() {}

    public static boolean of(@Nullable String text) {
        return switch (text) {
            case null -> false;
            case "true" -> true;
            case "false" -> false;
            default -> throw CommonProblems.malformed("dryRun", "true or false.");
        };
    }
}

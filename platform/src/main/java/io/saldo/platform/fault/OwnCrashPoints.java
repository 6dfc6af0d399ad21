package io.saldo.platform.fault;

import java.util.List;
import java.util.Locale;

/** The crash points of a service, found by their name: {@code io.saldo.invoice.InvoiceCrashPoint} of invoice-service. */
final class OwnCrashPoints {

    private OwnCrashPoints() {}

    /** None when the service has no such enum. */
    static List<? extends CrashPoint> of(String application) {
        String word = application.replaceFirst("-service$", "");
        String type = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "CrashPoint";
        try {
            return List.of(Class.forName(
                            "io.saldo." + word + "." + type,
                            true,
                            Thread.currentThread().getContextClassLoader())
                    .asSubclass(CrashPoint.class)
                    .getEnumConstants());
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }
}

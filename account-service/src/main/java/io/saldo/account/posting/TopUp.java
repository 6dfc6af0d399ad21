package io.saldo.account.posting;

import java.util.List;

/** The purposes of payments by which a customer buys credit (V-10); the book describes a credited payment by its purpose. */
public final class TopUp {

    private static final List<String> PURPOSES = List.of("TOP_UP", "REMITTANCE");

    private TopUp() {}

    public static boolean isPurpose(String purpose) {
        return PURPOSES.contains(purpose);
    }

    public static String[] purposes() {
        return PURPOSES.toArray(String[]::new);
    }
}

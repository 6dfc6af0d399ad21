package io.saldo.system.crowd;

import io.saldo.stack.client.PaymentPage;
import java.util.Map;
import java.util.Random;

/** A client at an account, with all that a move may need. */
record Visit(Client client, Wallet wallet, Code code, PaymentPage page) {

    Random random() {
        return client.random();
    }

    /** At least 1, at most so much. */
    long amount(int most) {
        return 1L + random().nextInt(most);
    }

    Map<String, String> money(long amount) {
        return rupiah(amount);
    }

    /** Posts below the account's path; what is to be noted is noted once it was acknowledged. */
    void post(String path, Map<String, Object> body, Runnable note) {
        client.post(wallet.path(path), body).ifPresent(_ -> note.run());
    }

    static Map<String, String> rupiah(long amount) {
        return Map.of("amount", Long.toString(amount), "currency", "IDR");
    }
}

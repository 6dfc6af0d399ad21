package io.saldo.simulator.paypal;

import io.saldo.simulator.Names;
import java.security.KeyPair;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The certificates by their names; the one in use is made when it is first needed, and others remain to be had. */
final class Signers {

    private static final String SUBJECT = "messageverificationcerts.sandbox.paypal.com";

    /** Shared by all simulators of a process: making a key takes a second or two. */
    private static final List<KeyPair> KEYS = new ArrayList<>();

    private final Clock clock;
    private final Map<String, Signer> byName = new LinkedHashMap<>();
    private Optional<String> current = Optional.empty();

    Signers(Clock clock) {
        this.clock = clock;
    }

    String current() {
        return current.orElseGet((Supplier<String>) this::roll);
    }

    Signer signer() {
        return Objects.requireNonNull(byName.get(current()));
    }

    Optional<Signer> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** From now on another one signs. */
    String roll() {
        String name = "CERT-" + Names.letters(16);
        byName.put(name, new Signer(SUBJECT, keys(byName.size()), clock.instant()));
        current = Optional.of(name);
        return name;
    }

    private static KeyPair keys(int number) {
        synchronized (KEYS) {
            while (KEYS.size() <= number) {
                KEYS.add(Signer.newKeys());
            }
            return KEYS.get(number);
        }
    }
}

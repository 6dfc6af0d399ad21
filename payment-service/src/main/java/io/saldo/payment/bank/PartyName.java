package io.saldo.payment.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A name as banks and registers write it, made comparable: case, spaces, punctuation and legal forms do not count. */
public final class PartyName {

    private static final Set<String> FORMS = Set.of("PT", "CV", "TBK");

    private PartyName() {}

    /** Empty when nothing of it counts; such a name is like no other. */
    public static String normalised(String name) {
        return Arrays.stream(name.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !FORMS.contains(word))
                .collect(Collectors.joining());
    }

    /** Whether two names of that kind are one. */
    public static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }
}

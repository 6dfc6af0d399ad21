package io.saldo.account.account;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a request, so that the answer names all of it. */
public final class Checks {

    /** Of an amount that somebody writes: sums over many of them still fit a column. */
    public static final long MOST_MINOR_UNITS = 1_000_000_000_000_000L;

    /** A value that is not as it should be. */
    public record Wrong(String pointer, String detail) {}

    private static final int LONGEST = 200;

    private final List<Wrong> wrong = new ArrayList<>();

    public Checks text(String pointer, String value) {
        return holds(
                !value.isBlank() && value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl),
                pointer,
                "1 to " + LONGEST + " characters.");
    }

    public Checks text(String pointer, Optional<String> value) {
        value.ifPresent(present -> text(pointer, present));
        return this;
    }

    Checks email(String pointer, String value) {
        return holds(value.matches("[^@\\s]+@[^@\\s]+") && value.length() <= LONGEST, pointer, "An e-mail address.");
    }

    Checks locale(String pointer, String value) {
        return holds(value.matches("[a-z]{2}(-[A-Z]{2})?"), pointer, "A language such as en or id.");
    }

    Checks legalEntity(String pointer, String value) {
        return holds(value.matches("[A-Za-z0-9._:-]{1,64}"), pointer, "The code of a legal entity.");
    }

    Checks timeZone(String pointer, String value) {
        return holds(ZoneId.getAvailableZoneIds().contains(value), pointer, "A time zone such as Asia/Jakarta.");
    }

    Checks owner(String pointer, Owner owner) {
        text(pointer + "/name", owner.name());
        text(pointer + "/registrationNumber", owner.registrationNumber());
        text(pointer + "/taxId", owner.taxId());
        text(pointer + "/address", owner.address());
        return holds(
                owner.country().filter(code -> !code.matches("[A-Z]{2}")).isEmpty(),
                pointer + "/country",
                "Two capitals, such as ID.");
    }

    public Checks holds(boolean good, String pointer, String detail) {
        if (!good) {
            wrong.add(new Wrong(pointer, detail));
        }
        return this;
    }

    /** A field that this kind of thing has not. */
    public Checks none(Optional<?> field, String pointer) {
        return holds(field.isEmpty(), pointer, "There is none of this kind.");
    }

    /** All that is wrong, in the order in which it was looked at. */
    public List<Wrong> wrong() {
        return List.copyOf(wrong);
    }
}

package io.saldo.platform.id;

/**
 * Id of a billing account: 16 decimal digits, namely 1000 + shard, 11 random digits and a Luhn check digit. It leads
 * every key of every money table, and its shard is read from it, never hashed (ADR 0003).
 */
public record AccountId(long value) implements Comparable<AccountId> {

    /** Number of shards; a shard is 0 to 4095. */
    public static final int SHARDS = 4096;

    private static final long BODY = 1_000_000_000_000L;
    private static final int FIRST = 1000;

    public AccountId {
        long prefix = value / BODY;
        if (prefix < FIRST || prefix >= FIRST + SHARDS || luhnSum(value) % 10 != 0) {
            throw new IllegalArgumentException("Not a billing account id: " + value);
        }
    }

    /** Makes the id of a shard from 11 digits; the check digit is added. */
    public static AccountId of(int shard, long elevenDigits) {
        long body = (FIRST + shard) * (BODY / 10) + elevenDigits;
        long check = (10 - luhnSum(body * 10) % 10) % 10;
        return new AccountId(body * 10 + check);
    }

    /** Reads 16 digits; anything else is an {@link IllegalArgumentException}. REST paths use it too. */
    public static AccountId fromString(String text) {
        if (!text.matches("[0-9]{16}")) {
            throw new IllegalArgumentException("A billing account id has 16 digits.");
        }
        return new AccountId(Long.parseLong(text));
    }

    public int shard() {
        return (int) (value / BODY) - FIRST;
    }

    @Override
    public int compareTo(AccountId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }

    private static long luhnSum(long number) {
        long sum = 0;
        boolean doubled = false;
        for (long rest = number; rest > 0; rest /= 10) {
            long digit = rest % 10 * (doubled ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
            doubled = !doubled;
        }
        return sum;
    }
}

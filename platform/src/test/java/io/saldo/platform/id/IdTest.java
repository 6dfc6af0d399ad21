package io.saldo.platform.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.platform.time.RealTime;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    private final IdGenerator ids = new IdGenerator(new RealTime());

    @Test
    void anAccountIdCarriesItsShardAndACheckDigit() {
        AccountId account = AccountId.of(4095, 12_345_678_901L);
        assertEquals(4095, account.shard());
        assertEquals(16, account.toString().length());
        assertTrue(account.toString().startsWith("509512345678901"));
        assertEquals(account, AccountId.fromString(account.toString()));
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        for (int round = 0; round < 200; round++) {
            String right = ids.newAccount().toString();
            int place = round % 16;
            char other = (char) ('0' + (right.charAt(place) - '0' + 1 + round % 9) % 10);
            String wrong = right.substring(0, place) + other + right.substring(place + 1);
            assertThrows(IllegalArgumentException.class, () -> AccountId.fromString(wrong), wrong);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "0999123456789015",
                "5096000000000001",
                "10001234567890123",
                "+100012345678901",
                "1000 2345678901"
            })
    void refusesWhatIsNoAccountId(String text) {
        assertThrows(IllegalArgumentException.class, () -> AccountId.fromString(text));
    }

    @Test
    void otherIdsCarryTheShardOfTheirAccount() {
        AccountId account = AccountId.of(1234, 5);
        String id = ids.newId("pay", account);
        assertTrue(id.matches("pay-[0-9a-hjkmnp-tv-z]{16}"), id);
        assertTrue(ObjectId.isValid("pay", id));
        assertFalse(ObjectId.isValid("inv", id));
        assertEquals(1234, ObjectId.shardOf(id));
        assertEquals(0, ObjectId.shardOf(ids.newProviderId("prc")));
    }

    @Test
    void idsDiffer() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            assertTrue(seen.add(ids.newProviderId("txn")));
        }
    }
}

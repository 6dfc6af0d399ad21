package io.saldo.stack.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SafeIdTest {

    private static final String LONG = "/subscriptions/".repeat(20);

    @Test
    void keepsWhatIsSafe() {
        assertEquals("ocid1.tenancy.oc1..aa-b_9", SafeId.of("ocid1.tenancy.oc1..aa-b_9", 128));
    }

    @Test
    void writesOtherCharactersByTheirBytes() {
        assertEquals(":2Fsubscriptions:2F64e3", SafeId.of("/subscriptions/64e3", 128));
        assertEquals("caf:C3:A9", SafeId.of("caf\u00e9", 128));
    }

    @Test
    void neverMakesOneOfTwo() {
        List<String> texts =
                List.of("a/b", "a:2Fb", "a:b", "a::b", "a b", "a.b", "A/b", "a/b/", ":", "::", LONG, LONG + "x");
        Set<String> ids = new HashSet<>();
        texts.forEach(text -> ids.add(SafeId.of(text, 60)));
        assertEquals(texts.size(), ids.size());
    }

    @Test
    void fitsEvenWhatIsLong() {
        String id = SafeId.of(LONG, 128);
        assertEquals(128, id.length());
        assertTrue(id.matches("[A-Za-z0-9._:-]+"));
        assertNotEquals(id, SafeId.of(id, 128));
    }
}

package io.saldo.notification.unsubscribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkKeyTest {

    private static final String MAIL = "msg-06v8ck0bcw1kx040";
    private final LinkKey key = new LinkKey("a key");

    @Test
    void knowsTheLinksThatItHasMade() {
        assertEquals(MAIL, key.deliveryOf(key.token(MAIL)));
        assertNotEquals(key.token(MAIL), new LinkKey("another key").token(MAIL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", MAIL, MAIL + ".", "msg-06v8ck0bcw1kx040.AAAAAAAAAAAAAAAAAAAAAAAA", "%2e", ".x"})
    void knowsNoOther(String token) {
        assertEquals("", key.deliveryOf(token));
    }

    @Test
    void doesNotTakeTheSignatureOfAnotherMail() {
        String other = key.token("msg-06v8ck0bcw1kx041");
        assertEquals("", key.deliveryOf(MAIL + other.substring(other.indexOf('.'))));
    }
}

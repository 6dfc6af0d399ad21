package io.saldo.payment.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("I-22")
class CardNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "4242424242424242,              true",
        "4242 4242 4242 4242,           true",
        "https://x/?card=5555-5555-5555-4444, true",
        "378282246310005,               true",
        "4111 1111 1111 1111 12/27,     true",
        "4111111111111111 12/27 123,    true",
        "5555-5555-5555-4444 03 28,     true",
        "3 4111 1111 1111 1111,         true",
        "Visa 4242,                     false",
        "4242424242424241,              false",
        "tok-06v8ck0bcw1kx040,          false",
        "pt-42424242-4242-4242-9d5a-7f1f3c6d2b10, false",
        "pt-42424242-4242-4242,         true",
        "1027552221971507,              false",
        "42424242424242424242424242,    false"
    })
    void findsTheNumberOfACard(String text, boolean found) {
        assertEquals(found, CardNumbers.isIn(text));
    }
}

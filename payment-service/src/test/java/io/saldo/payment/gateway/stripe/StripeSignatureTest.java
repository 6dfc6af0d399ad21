package io.saldo.payment.gateway.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.payment.gateway.Digests;
import io.saldo.payment.gateway.Payload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeSignatureTest {

    private static final String SECRET = "whsec_test_secret";
    private static final byte[] BODY = Payload.bytes("stripe/tv-5.json");
    private static final Instant AT = Instant.ofEpochSecond(1_700_000_000);
    private static final String GOOD = "v1=4f1cd7feda9826e746b7d482c4badebb657398df1099e1046364f6196a230150";
    private static final Duration TEN = Duration.ofSeconds(10);

    @ParameterizedTest
    @DisplayName("TV-4")
    @CsvSource(
            delimiter = '|',
            value = {
                "''|f7f9bd47fb987337b5796fdc1fdb9ba221d0d5396814bfcaf9521f43fd8927fd",
                "{\"obj1\":\"hello\",\"obj2\":\"world\"}|bebb1a643997f419b315ddba19e6f5411e1ce7f810ba6d3617ce72823092f363",
                "\uD83D\uDE00|837da296d05c4fe31f61d5d7ead035099d9585a5bcde87de952012a78f0b0c43",
            })
    void digestsAsItsOwnLibraryDoes(String text, String digest) {
        assertEquals(digest, Digests.hmacSha256(Digests.bytes("test_secret"), Digests.bytes(text)));
    }

    @ParameterizedTest
    @DisplayName("TV-5")
    @CsvSource({
        "1700000000, 4f1cd7feda9826e746b7d482c4badebb657398df1099e1046364f6196a230150",
        "12345, 2672d138c9a412830f3bfe2ecc5bfb3277cf6f5b49d0119d77dd6cb64da1257e",
    })
    void provesTheBodyAtItsMoment(long at, String digest) {
        Instant now = Instant.ofEpochSecond(at);
        assertEquals(Optional.empty(), refusal("t=" + at + ",v1=" + digest, TEN, now));
    }

    @ParameterizedTest
    @DisplayName("TV-6")
    @CsvSource(
            delimiter = '|',
            value = {
                "bad_header|Unable to extract timestamp and signatures from header",
                "i'm not even a real signature header|Unable to extract timestamp and signatures from header",
                "''|Unable to extract timestamp and signatures from header",
                "t=not_a_number,v1=somesignature|Unable to extract timestamp and signatures from header",
                "t=1700000000|No signatures found with expected scheme",
                "t=1700000000,v0=4f1cd7feda9826e746b7d482c4badebb657398df1099e1046364f6196a230150|No signatures found with"
                        + " expected scheme",
                "t=1700000000,v1=bad_signature|No signatures found matching the expected signature for payload",
            })
    void saysWhyNot(String header, String why) {
        assertEquals(Optional.of(why), refusal(header, TEN, AT));
    }

    @Test
    @DisplayName("ST-1")
    void takesAnyOfSeveralSignaturesAndSecrets() {
        assertEquals(Optional.empty(), refusal("t=1700000000," + GOOD + ",v1=bad_signature", TEN, AT));
        assertEquals(Optional.empty(), refusal("t=1700000000,v1=bad_signature," + GOOD, TEN, AT));
        assertEquals(
                Optional.empty(),
                StripeSignature.of("t=1700000000," + GOOD).refusal(List.of("whsec_new", SECRET), BODY, TEN, AT));
    }

    @Test
    @DisplayName("ST-2")
    void isFreshToEitherSideAndOnlyAfterItIsSigned() {
        String outside = "Timestamp outside the tolerance zone";
        assertEquals(Optional.of(outside), refusal("t=1700000000," + GOOD, TEN, AT.plusSeconds(15)));
        assertEquals(Optional.of(outside), refusal("t=1700000000," + GOOD, TEN, AT.minusSeconds(15)));
        assertEquals(Optional.empty(), refusal("t=1700000000," + GOOD, TEN, AT.plusSeconds(10)));
        assertEquals(Optional.empty(), refusal("t=1700000000," + GOOD, Duration.ZERO, AT.plusSeconds(1_000_000)));
        assertEquals(
                Optional.of("No signatures found matching the expected signature for payload"),
                refusal("t=1700000000,v1=bad", TEN, AT.plusSeconds(15)));
    }

    private static Optional<String> refusal(String header, Duration tolerance, Instant now) {
        return StripeSignature.of(header).refusal(List.of(SECRET), BODY, tolerance, now);
    }
}

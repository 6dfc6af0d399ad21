package io.saldo.test.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiFaultsTest {

    private static final String BROKEN = """
            openapi: 3.1.0
            components:
              responses:
                Problem:
                  content:
                    application/problem+json: {}
              schemas:
                Coupon:
                  properties:
                    worth:
                      $ref: "#/components/schemas/Worth"
                Leftover: {}
            paths:
              /api/v1/coupons:
                get:
                  responses:
                    "200":
                      content:
                        application/json:
                          schema:
                            $ref: "#/components/schemas/Coupon"
                    "404":
                      $ref: "#/components/responses/Problem"
                post:
                  responses:
                    "201":
                      description: Created
            """;

    @ParameterizedTest
    @ValueSource(strings = {"account", "invoice", "notification", "payment"})
    void findsNothingInTheDocumentOf(String service) {
        assertEquals(Set.of(), OpenApiFaults.of(Contents.read("contracts/openapi/" + service + ".yaml")));
    }

    @Test
    void findsEachKindOfFault() {
        assertEquals(
                Set.of(
                        "No problem is named by POST /api/v1/coupons",
                        "Not all that comes back is described by POST /api/v1/coupons",
                        "Nothing is at #/components/schemas/Worth",
                        "Nothing refers to #/components/schemas/Leftover"),
                OpenApiFaults.of(BROKEN));
    }
}

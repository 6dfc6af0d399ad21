package io.saldo.platform.tally;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.fault.PlatformCrashPoint;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PlatformTest
class CrashPointTest {

    @Test
    void countsPassagesOfEachPoint() {
        Crash.at(PlatformCrashPoint.PARKED_NOT_ACKNOWLEDGED);

        management()
                .get("/crash-points")
                .then()
                .statusCode(200)
                .body("size()", equalTo(PlatformCrashPoint.values().length))
                .body("PARKED_NOT_ACKNOWLEDGED", greaterThan(0));
    }

    @Test
    void armsOnlyPointsOfThisService() {
        management()
                .queryParam("passage", 1_000_000_000)
                .put("/crash-points/DUE_COMMITTED")
                .then()
                .statusCode(204);
        management().put("/crash-points/NOWHERE").then().statusCode(404);
    }

    private static RequestSpecification management() {
        String port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", String.class);
        return given().port(Integer.parseInt(port));
    }
}

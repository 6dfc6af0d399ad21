package io.saldo.platform.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CurrencyUnitTest {

    @Test
    void isDocumentedWithAllItsCurrencies() throws IOException {
        var settings = new Properties();
        try (var in = CurrencyUnit.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            settings.load(in);
        }
        String all = Arrays.stream(CurrencyUnit.values())
                .map(unit -> '"' + unit.name() + '"')
                .collect(Collectors.joining(","));
        assertEquals(
                "{\"name\":\"Currency\",\"type\":\"string\",\"enum\":[" + all + "]}",
                settings.getProperty("mp.openapi.schema." + CurrencyUnit.class.getName()));
    }
}

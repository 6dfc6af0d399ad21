package io.saldo.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.http.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UsageTrafficTest {

    private static final int EVENTS = 20_000;

    private final List<Holder> holders = IntStream.range(0, 100)
            .mapToObj(i -> new Holder("cloud-" + i, "account-" + i))
            .toList();
    private final Product product = new Product("p", new BigDecimal("12.34567891"));
    private final UsageOracle oracle = new UsageOracle();
    private final UsageTraffic traffic = new UsageTraffic("run", holders, List.of(product), oracle, new Random(1));

    @Test
    void repeatsOneEventInTwentyAndSpoilsOneInAThousand() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < EVENTS; i++) {
            ids.add(traffic.next().id());
        }
        int invalid =
                oracle.parked().values().stream().mapToInt(Integer::intValue).sum();

        assertEquals(ids.size(), oracle.units() + invalid, "every event that is not a repeat is known to the oracle");
        assertTrue(ids.size() > EVENTS * 94 / 100 && ids.size() < EVENTS * 96 / 100, ids.size() + " unique events");
        assertTrue(invalid >= 10 && invalid <= 35, invalid + " invalid events");
    }

    @Test
    void countsARepeatOnceAndRoundsEachEventByItself() throws IOException {
        List<JsonNode> valid = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            UsageMessage message = traffic.next();
            JsonNode data = Json.tree(message.data());
            if (oracle.parked().isEmpty() && seen.add(message.id())) {
                valid.add(data);
            }
        }
        BigDecimal expected = valid.stream()
                .map(data -> new BigDecimal(data.path("quantity").asText()))
                .map(quantity -> quantity.multiply(product.price()).setScale(10, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        BigDecimal found = holders.stream()
                .flatMap(holder -> oracle.charges(holder.cloudAccountId()).values().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(valid.size(), oracle.units());
        assertEquals(expected, found);
    }

    @Test
    void prefersTheFirstAccounts() {
        var zipf = new Zipf(100, new Random(1));
        long first = IntStream.range(0, EVENTS).filter(i -> zipf.next() == 0).count();

        assertTrue(first > EVENTS * 17 / 100 && first < EVENTS * 22 / 100, first + " of " + EVENTS);
    }
}

package io.saldo.images;

import java.util.Map;
import java.util.TreeMap;

/** A map and a little more. */
final class Maps {

    private Maps() {}

    static Map<String, String> with(Map<String, String> map, String... keysAndValues) {
        Map<String, String> more = new TreeMap<>(map);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            more.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return more;
    }
}

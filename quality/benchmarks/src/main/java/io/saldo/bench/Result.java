package io.saldo.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a benchmark came to: figures by name, in the order in which they are to be read. */
record Result(String name, Map<String, Object> figures) {

    static Result of(String name) {
        return new Result(name, new LinkedHashMap<>());
    }

    Result with(String figure, Object value) {
        figures.put(figure, value);
        return this;
    }

    /** Cost per unit of every process, the generator apart. */
    Result with(Cost cost, long units) {
        cost.microsPerUnit(units).forEach((process, micros) -> with("CPU-us per unit, " + process, micros));
        return with("CPU-us per unit, generator (apart)", cost.generatorMicrosPerUnit(units))
                .with("WAL bytes per unit", cost.walBytes() / units);
    }
}

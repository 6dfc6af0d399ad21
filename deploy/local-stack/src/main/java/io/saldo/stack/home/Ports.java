package io.saldo.stack.home;

import io.saldo.stack.StackFailure;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The numbers that one stack uses: its environment variables, else its file, else the usual ones. */
public record Ports(Map<Port, Integer> numbers) {

    private static final int HIGHEST = 65_535;

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    public static Ports chosen(Map<String, String> environment, Path file) {
        Properties properties = read(file);
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            String inFile = properties.getProperty(port.key(), Integer.toString(port.usual()));
            numbers.put(port, number(port, environment.getOrDefault(port.variable(), inFile)));
        }
        return new Ports(numbers);
    }

    public int of(Port port) {
        Integer number = numbers.get(port);
        return number == null ? port.usual() : number;
    }

    /** {@code http://localhost:8080}. */
    public String url(Port port) {
        return "http://localhost:" + of(port);
    }

    private static int number(Port port, String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0 && number <= HIGHEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new StackFailure("The port of " + port.owner() + " is \"" + text + "\": set " + port.variable()
                + " to a number from 1 to " + HIGHEST + ".");
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        if (!Files.exists(file)) {
            return properties;
        }
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.saldo.simulator;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object of a request, read field by field with types. */
public record Fields(JsonObject json) {

    public static Fields of(@Nullable Buffer body) {
        try {
            return new Fields(body == null || body.length() == 0 ? new JsonObject() : new JsonObject(body));
        } catch (DecodeException e) {
            throw new BadInput("the body must be a JSON object");
        }
    }

    public String text(String name) {
        return optionalText(name).filter(text -> !text.isBlank()).orElseThrow(() -> new BadInput(name + " is missing"));
    }

    public Optional<String> optionalText(String name) {
        return switch (json.getValue(name)) {
            case null -> Optional.empty();
            case String text -> Optional.of(text);
            default -> throw new BadInput(name + " must be a text");
        };
    }

    public long number(String name, long otherwise, long most) {
        return switch (json.getValue(name)) {
            case null -> otherwise;
            case Integer number when number >= 0 && number <= most -> number;
            case Long number when number >= 0 && number <= most -> number;
            default -> throw new BadInput(name + " must be a whole number from 0 to " + most);
        };
    }

    public boolean flag(String name, boolean otherwise) {
        return switch (json.getValue(name)) {
            case null -> otherwise;
            case Boolean flag -> flag;
            default -> throw new BadInput(name + " must be true or false");
        };
    }

    public <E extends Enum<E>> E word(String name, Class<E> kind, E otherwise) {
        String text = optionalText(name).orElse(otherwise.name());
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new BadInput(name + " must be one of " + List.of(kind.getEnumConstants()));
    }

    public URI address(String name) {
        try {
            URI address = URI.create(text(name));
            if (address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new BadInput(name + " must be an http or https address");
    }
}

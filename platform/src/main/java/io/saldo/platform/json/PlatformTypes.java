package io.saldo.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;

/** How the values of {@code platform} look in JSON; each is a string or an object of two strings, never a number. */
final class PlatformTypes extends SimpleModule {

    private static final long serialVersionUID = 1;

    PlatformTypes() {
        super("saldo");
        asText(AccountId.class, AccountId::fromString, AccountId::toString);
        asText(CurrencyUnit.class, CurrencyUnit::of, CurrencyUnit::name);
        addDeserializer(String.class, new StorableText());
        addDeserializer(
                Instant.class,
                reader(Instant.class, (parser, context) -> InstantText.read(text(parser, context, Instant.class))));
        asText(Quantity.class, Quantity::parse, Quantity::toString);
        asPair(Money.class, "amount", Money::parse, Money::amount, Money::currency);
        asPair(ExactAmount.class, "exact", ExactAmount::parse, ExactAmount::exact, ExactAmount::currency);
    }

    private <T> void asText(Class<T> type, Function<String, T> read, Function<T, String> write) {
        addDeserializer(type, reader(type, (parser, context) -> read.apply(text(parser, context, type))));
        addSerializer(type, writer((value, json) -> json.writeString(write.apply(value))));
    }

    private <T> void asPair(
            Class<T> type, String field, Pair<T> read, Function<T, String> amount, Function<T, CurrencyUnit> currency) {
        addDeserializer(type, reader(type, (parser, context) -> PairReader.read(parser, context, type, field, read)));
        addSerializer(type, writer((value, json) -> {
            json.writeStartObject();
            json.writeStringField(field, amount.apply(value));
            json.writeStringField("currency", currency.apply(value).name());
            json.writeEndObject();
        }));
    }

    static String text(JsonParser parser, DeserializationContext context, Class<?> type) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            context.reportInputMismatch(type, "A string is expected here.");
        }
        return parser.getText();
    }

    /** Makes a value of a decimal string and a currency. */
    interface Pair<T> {
        T of(String amount, CurrencyUnit currency);
    }

    private interface Reading<T> {
        T read(JsonParser parser, DeserializationContext context) throws IOException;
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private static <T> JsonDeserializer<T> reader(Class<T> type, Reading<T> reading) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                try {
                    return reading.read(parser, context);
                } catch (IllegalArgumentException e) {
                    throw com.fasterxml.jackson.databind.exc.ValueInstantiationException.from(
                            parser, String.valueOf(e.getMessage()), context.constructType(type), e);
                }
            }
        };
    }

    private static <T> JsonSerializer<T> writer(Writing<T> writing) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                writing.write(value, json);
            }
        };
    }
}

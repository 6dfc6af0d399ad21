package io.saldo.invoice;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.saldo.invoice.charge.NetQuantity;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;

/** How the values of this service look in JSON, beside those of {@code platform}: a quantity is a decimal string. */
@Singleton
class InvoiceJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("invoice")
                .addSerializer(NetQuantity.class, ToStringSerializer.instance)
                .addDeserializer(NetQuantity.class, new NetQuantityReader()));
    }

    /** Reads what we have kept ourselves. */
    private static final class NetQuantityReader extends StdDeserializer<NetQuantity> {

        private static final long serialVersionUID = 1;

        NetQuantityReader() {
            super(NetQuantity.class);
        }

        @Override
        public NetQuantity deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new NetQuantity(new BigDecimal(parser.getText()));
        }
    }
}

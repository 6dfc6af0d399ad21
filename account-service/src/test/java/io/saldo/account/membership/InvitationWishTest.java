package io.saldo.account.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.account.enterprise.Permission;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InvitationWishTest {

    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    /** A repeat that comes to another process is known by what it says, so that is the same in every process. */
    @Test
    void saysTheSameInEveryProcess() throws JsonProcessingException {
        String backwards =
                json.writeValueAsString(Arrays.asList(Permission.values()).reversed());
        String body = "{\"cloudAccountId\": \"2001\", \"policy\": \"FINANCIAL_MANAGEMENT\", \"permissions\": ";
        var wish = json.readValue(body + backwards + "}", InvitationWish.class);
        assertEquals(
                json.valueToTree(Permission.values()), json.valueToTree(wish).path("permissions"));
    }
}

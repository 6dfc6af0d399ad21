package io.saldo.notification.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void isReadAsItIsWritten() {
        var place = new Place(8125, "msg-06v88a18km1wc4x0");
        assertEquals(place, Place.of(place.toString()));
        assertEquals(Place.before(7), Place.of("7."));
        assertNull(Place.of("yesterday"));
        assertNull(Place.of(null));
    }
}

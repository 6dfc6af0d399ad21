package io.saldo.platform.id;

import io.saldo.platform.time.RealTime;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Makes ids. The time in an id is real time, so ids made under a test clock still differ. */
@Singleton
public class IdGenerator {

    private static final long ELEVEN_DIGITS = 100_000_000_000L;

    private final SecureRandom random = new SecureRandom();
    private final RealTime realTime;

    public IdGenerator(RealTime realTime) {
        this.realTime = realTime;
    }

    /** A new billing account id on a shard drawn at random. */
    public AccountId newAccount() {
        return AccountId.of(random.nextInt(AccountId.SHARDS), random.nextLong(ELEVEN_DIGITS));
    }

    /** A new id of an object that belongs to an account. */
    public String newId(String type, AccountId owner) {
        return onShard(type, owner.shard());
    }

    /** A new id of an object of the provider; it has shard 0. */
    public String newProviderId(String type) {
        return onShard(type, 0);
    }

    /** The id of an event; unique together with its source. */
    public String newEventId(int shard) {
        return onShard("evt", shard);
    }

    private String onShard(String type, int shard) {
        return ObjectId.of(type, shard, realTime.now().toEpochMilli(), random.nextInt(1 << 26));
    }
}

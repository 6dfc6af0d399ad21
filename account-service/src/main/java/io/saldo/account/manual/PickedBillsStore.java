package io.saldo.account.manual;

import io.saldo.account.account.AccountType;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.account.settlement.ManualSettlement;
import io.saldo.account.settlement.SettledBills;
import io.saldo.account.settlement.Settlement;
import io.saldo.account.settlement.SettlementRejection;
import io.saldo.account.settlement.SwitchesStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Holds a wish against the bills of a locked account; a dry run asks the same and therefore shows what will happen. */
@Singleton
public class PickedBillsStore {

    private final WriteOffStore writeOff;
    private final SwitchesStore switches;

    PickedBillsStore(WriteOffStore writeOff, SwitchesStore switches) {
        this.writeOff = writeOff;
        this.switches = switches;
    }

    /** What the wish would make of the bills as they stand. */
    public Uni<ManualSettlement.Result> preview(Booking booking, SettlementWish wish) {
        return look(booking, wish).map(Looked::result);
    }

    /** Settles them, by themselves or as a part of a unified settlement, or says why not; ends the booking when it does. */
    public Uni<ManualSettlement.Result> settle(Booking booking, SettlementWish wish, Trigger trigger) {
        return look(booking, wish)
                .call(looked -> looked.result() instanceof ManualSettlement.Settled(Settlement settlement)
                        ? writeOff.finish(
                                booking, looked.before(), looked.before().with(settlement), trigger)
                        : Uni.createFrom().voidItem())
                .map(Looked::result);
    }

    /** The bills before, and what the wish makes of them. */
    private record Looked(SettledBills before, ManualSettlement.Result result) {}

    private Uni<Looked> look(Booking booking, SettlementWish wish) {
        boolean holdsNoMoney = booking.account().profile().type() == AccountType.ECOSYSTEM;
        return writeOff.standing(booking)
                .chain(standing -> switches.chosen(booking.account().id())
                        .map(chosen -> new Looked(
                                standing,
                                holdsNoMoney
                                        ? new SettlementRejection.HoldsNoMoney()
                                        : wish.settle(standing, chosen.bound()))));
    }
}

package io.saldo.simulator.deal;

import io.saldo.simulator.Answers;
import io.saldo.simulator.delivery.Courier;
import io.saldo.simulator.delivery.Letter;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes money for deals and tells merchants, as well or as badly as each deal's switches say. */
public final class Desk {

    private final Protocol protocol;
    private final Book book;
    private final Courier courier;
    private final Clock clock;
    private final RefundDesk refunds;

    Desk(Protocol protocol, Book book, Courier courier, Clock clock) {
        this.protocol = protocol;
        this.book = book;
        this.courier = courier;
        this.clock = clock;
        this.refunds = new RefundDesk(protocol, book, courier, clock);
    }

    public RefundDesk refunds() {
        return refunds;
    }

    public Book book() {
        return book;
    }

    public Deal open(Terms terms) {
        Deal deal = new Deal(
                protocol.newDealId(), terms, clock.instant().plus(terms.expiry()), protocol.newTransactionId());
        book.add(deal);
        return deal;
    }

    /** Answers an inquiry that has done its work, or fails to. */
    public void answer(RoutingContext context, Deal deal, int status, JsonObject answer) {
        Switches switches = book.switches(deal);
        boolean bad = deal.countInquiry() <= switches.answerTimes();
        switch (bad ? switches.answer() : Switches.Answer.PROPER) {
            case PROPER -> Answers.json(context, status, answer);
            case ERROR -> Answers.refuse(context, 500, "something has gone wrong");
            case TIMEOUT -> Answers.hang(context);
        }
    }

    /** The payer says yes; false when the deal is paid and not to be paid twice. */
    boolean pay(Deal deal, Switches switches) {
        if (switches.forged()) {
            send(List.of(letter(deal, Stage.PAID, deal.asked(), true)), switches);
            return true;
        }
        if (!deal.payments().isEmpty() && !switches.payTwice()) {
            return false;
        }
        if (protocol.approved() == Stage.APPROVED && deal.payments().isEmpty()) {
            tell(deal, Stage.APPROVED, switches);
        } else {
            takeMoneySoon(deal, switches);
        }
        return true;
    }

    /** Takes the money of a deal that nobody opens a page for, unless its method does not give any. */
    public void charge(Deal deal, Optional<String> declined) {
        if (declined.isPresent()) {
            tell(deal, Stage.FAILED, book.switches(deal));
        } else {
            takeMoneySoon(deal, book.switches(deal));
        }
    }

    /** Tells of something that is no deal. */
    public void tell(String about, String what, Protocol.Message message) {
        courier.send(
                List.of(new Letter(
                        message.id(), about, what, book.usualCallbackUrl(), message.body(), message.headers())),
                1,
                Duration.ZERO);
    }

    private void takeMoneySoon(Deal deal, Switches switches) {
        if (switches.slowMillis() > 0) {
            tell(deal, Stage.PROCESSING, switches);
            courier.later(Duration.ofMillis(switches.slowMillis()), () -> takeMoney(deal, switches));
        } else {
            takeMoney(deal, switches);
        }
    }

    /** The merchant takes the money of an approved deal. */
    public void capture(Deal deal) {
        if (deal.stage() == Stage.APPROVED) {
            takeMoneySoon(deal, book.switches(deal));
        }
    }

    private void takeMoney(Deal deal, Switches switches) {
        Money money = new Money(
                Money.of(switches.amount().orElse(deal.terms().money().plain()), "")
                        .value(),
                switches.currency().orElse(deal.terms().money().currency()));
        List<Payment> payments = new ArrayList<>();
        if (deal.payments().isEmpty()) {
            payments.add(new Payment(deal.asked().transactionId(), money, clock.instant()));
        }
        if (switches.payTwice()) {
            payments.add(new Payment(protocol.newTransactionId(), money, clock.instant()));
        }
        payments.forEach(deal::add);
        List<Letter> letters = new ArrayList<>(payments.stream()
                .map(payment -> letter(deal, Stage.PAID, payment, false))
                .toList());
        if (switches.reordered()) {
            letters.add(letter(deal, Stage.PENDING, deal.asked(), false));
        }
        send(letters, switches);
        if (switches.takenBack() != Switches.TakenBack.NO) {
            Stage stage = Stage.valueOf(switches.takenBack().name());
            courier.later(Duration.ofMillis(switches.takenBackMillis()), () -> tell(deal, stage, switches));
        }
    }

    /** Ends a deal without money; false when some has come, or it has ended already. */
    public boolean end(Deal deal, Stage how, boolean tells) {
        if (!deal.stage().isOpen()) {
            return false;
        }
        if (tells) {
            tell(deal, how, book.switches(deal));
        } else {
            deal.become(how);
        }
        return true;
    }

    /** Has a deal go to a stage and tells of it. */
    void tell(Deal deal, Stage stage, Switches switches) {
        deal.become(stage);
        send(List.of(letter(deal, stage, deal.latest(), false)), switches);
    }

    void expire() {
        book.overdue(clock.instant()).forEach(deal -> end(deal, Stage.EXPIRED, true));
    }

    private Letter letter(Deal deal, Stage told, Payment about, boolean forged) {
        Protocol.Message message = protocol.message(deal, told, about, forged);
        URI url = book.callbackUrl(deal);
        return new Letter(
                message.id(), deal.terms().merchantOrderId(), told.word(), url, message.body(), message.headers());
    }

    private void send(List<Letter> letters, Switches switches) {
        if (switches.lost()) {
            letters.forEach(courier::lose);
        } else {
            courier.send(letters, switches.copies(), Duration.ofMillis(switches.delayMillis()));
        }
    }
}

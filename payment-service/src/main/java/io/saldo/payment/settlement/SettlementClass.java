package io.saldo.payment.settlement;

import java.util.Optional;

/** How a row of a settlement file stands to our payments; each row is in one class, and each but the first wants a person. */
public enum SettlementClass {
    MATCHED("Nothing."),
    AMOUNT_DIFFERS(
            "Compare the amount with the company's page of this transaction; correct by an adjustment or ask them."),
    DUPLICATE("Ask the company why it reports this transaction twice, with different figures."),
    FEE_DIFFERS("Ask the company for its fee: gross less fee is not what it has paid out."),
    MISSING_HERE("Look the transaction up at the company; have its callback sent again, or its money given an owner."),
    MISSING_THERE("Ask the company for the settlement: it is paid here and in no file a week later."),
    NOBODYS("Give it an owner, or back: POST /unmatched-payments/{id}/resolve."),
    STATE_DIFFERS("Check the payment or the refund leg: the company says that it is done, we do not.");

    private final String action;

    SettlementClass(String action) {
        this.action = action;
    }

    String action() {
        return action;
    }

    /** {@code further}: another row was there before under this transaction; {@code nobodys}: we list it as unmatched. */
    static SettlementClass of(SettlementLine line, boolean further, Optional<OurMoney> ours, boolean nobodys) {
        if (further) {
            return DUPLICATE;
        }
        if (ours.isEmpty()) {
            return nobodys ? NOBODYS : MISSING_HERE;
        }
        if (!ours.get().done()) {
            return STATE_DIFFERS;
        }
        if (!ours.get().amount().equals(line.gross())) {
            return AMOUNT_DIFFERS;
        }
        return line.addsUp() ? MATCHED : FEE_DIFFERS;
    }
}

package io.saldo.account.creditnote;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.refund.PaidTax;
import io.saldo.account.refund.RefundDestination.Type;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is known of an account when a credit note gives something back (O-11, V-12).
 *
 * @param open payments whose money can still go back the way it came, with the tax that was paid on it
 * @param exchanged vouchers in another currency than the account settles in
 * @param expired lots of promotional credit that are worth nothing any more, with the voucher that gave them
 */
record WaysBack(
        String noteId,
        YearMonth refundMonth,
        Map<String, PaidTax> open,
        Map<String, String> expired,
        Set<String> exchanged,
        Supplier<String> refundIds) {

    WaysBack {
        open = Map.copyOf(open);
        expired = Map.copyOf(expired);
        exchanged = Set.copyOf(exchanged);
    }

    List<Back> of(List<PaidPart> shares) {
        return shares.stream().map(this::of).toList();
    }

    private Back of(PaidPart share) {
        return switch (share.payer()) {
            case VOUCHER -> Back.hidden(share, voucher(share));
            case CREDIT_REFUND, CREDIT_LIMIT ->
                Back.into(Type.CREDIT_REFUND, share, Part.creditRefund(refundMonth, share.amount()));
            case PROMO_CREDIT -> promotion(share);
            case TRANSFER_LEDGER ->
                Back.into(
                        Type.TRANSFER_LEDGER,
                        share,
                        Part.lot(BookAccount.CASH_TRANSFERRED, share.source(), share.amount()));
            case CASH -> cash(share, share.source());
            case GATEWAY ->
                Optional.ofNullable(open.get(share.source()))
                        .map(paid -> wayBack(share, paid.of(share.amount())))
                        .orElseGet(() -> cash(share, share.source()));
            // Nobody knows the way that it came: it is account cash, as where a way is closed.
            case EXTERNAL -> cash(share, noteId);
            case PARTNER ->
                Back.hidden(share, new Part(BookAccount.PARTNER_RECEIVABLE, Dimension.NONE, share.amount()));
        };
    }

    /** A voucher of the pricing currency gets it back in the book of that. */
    private Part voucher(PaidPart share) {
        return exchanged.contains(share.source())
                ? new Part(BookAccount.FX_CONVERSION, Dimension.conversion(noteId), share.amount())
                : Part.voucher(share.source(), share.amount());
    }

    /** Into its lot; what has expired meanwhile is lost to the customer, as it would be in the lot (BK-13). */
    private Back promotion(PaidPart share) {
        String voucher = expired.get(share.source());
        return voucher == null
                ? Back.into(Type.CASH, share, Part.lot(BookAccount.CASH_PROMO, share.source(), share.amount()))
                : Back.hidden(share, new Part(BookAccount.PROMO_EXPENSE, Dimension.voucher(voucher), share.amount()));
    }

    /** Under tax point TOPUP it was the payment that was taxed, not its bill: the tax goes back beside the amount (O-9, I-15). */
    private Back wayBack(PaidPart share, List<TaxShare> taxes) {
        String refundId = refundIds.get();
        return Back.byTheWayItCame(
                refundId, share, new Part(BookAccount.WITHDRAWING, Dimension.refund(refundId), share.amount()), taxes);
    }

    private static Back cash(PaidPart share, String lot) {
        return Back.into(Type.CASH, share, Part.lot(BookAccount.CASH_OWN, lot, share.amount()));
    }
}

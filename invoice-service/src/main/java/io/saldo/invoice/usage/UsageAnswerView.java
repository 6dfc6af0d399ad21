package io.saldo.invoice.usage;

import java.util.ArrayList;
import java.util.List;

/** What became of a request's events; those that were not taken are named by their place. */
public record UsageAnswerView(int accepted, int duplicates, List<Place> parked, List<Place> rejected) {

    /** The place of an event in the request, and why it was not taken. */
    public record Place(int index, UsageRefusal.Reason reason, String detail) {}

    static UsageAnswerView of(List<UsageOutcome> outcomes) {
        int accepted = 0;
        int duplicates = 0;
        List<Place> parked = new ArrayList<>();
        List<Place> rejected = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case UsageOutcome.Accepted _ -> accepted++;
                case UsageOutcome.Duplicate _ -> duplicates++;
                case UsageOutcome.Refused(UsageRefusal why) ->
                    (UsageSource.HTTP.parks(why.reason()) ? parked : rejected)
                            .add(new Place(i, why.reason(), why.detail()));
            }
        }
        return new UsageAnswerView(accepted, duplicates, parked, rejected);
    }
}

-- A check whose company was away, or whose answer could not be taken, is tried again a little later; real time.
alter table payment_order add column check_attempts int not null default 0;
alter table payment_order add column check_not_before timestamptz;

drop index payment_order_check_wanted;
create index payment_order_check_wanted on payment_order (gateway_account, payment_id) where check_wanted;

-- Money is known by its gateway account and the reference there; the id is only a name for it.
alter table unmatched_payment add unique (gateway_account, reference);
create index unmatched_payment_newest on unmatched_payment (received_at, id);

-- What a person has to look at.
create index gateway_event_left on gateway_event (state, id) where state in ('MALFORMED', 'PARKED');

-- Callbacks come in the order of time, so the smallest index finds those that are old enough to go.
create index gateway_event_received on gateway_event using brin (received_at);

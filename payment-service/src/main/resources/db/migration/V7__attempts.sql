-- What the company calls each try of an order; some can only be asked by that.
alter table payment_attempt add column gateway_order_id text;

update payment_attempt a
set gateway_order_id = o.gateway_order_id
from payment_order o
where o.billing_account_id = a.billing_account_id and o.payment_id = a.payment_id;

create index payment_attempt_payment on payment_attempt (payment_id);

-- Callbacks are worked on by gateway account.
drop index gateway_event_waiting;
create index gateway_event_waiting on gateway_event (gateway_account, id) where state = 'RECEIVED';

-- Whether a charge's company may have been called: then nobody but the company knows what became of it. What was wanted
-- before counts as asked.
alter table payment_charge add column asked boolean not null default false;
update payment_charge set asked = true;

-- Legs that an operator sends; the company may tell of such money without knowing our key.
alter table refund_leg add column by_hand boolean not null default false;
update refund_leg set by_hand = true where state = 'BY_HAND';

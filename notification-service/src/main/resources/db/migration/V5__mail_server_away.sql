-- Since when a mail is being tried, on real time; the billing clock may leap.
alter table delivery add column made_at timestamptz not null default now();

-- No mail got an answer when this one was last tried: it goes again with all others as soon as one does.
alter table delivery add column held_up boolean not null default false;

create index delivery_held_up on delivery (next_attempt_at) where held_up and state = 'PLANNED';

-- What became of the last mail to an address.
create index delivery_to_address on delivery (billing_account_id, recipient, id) where channel = 'EMAIL';

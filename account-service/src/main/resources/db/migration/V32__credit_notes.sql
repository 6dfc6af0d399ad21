-- Whether the account was credit-controlled when the bill was issued: what was bought under a credit limit comes back as a
-- credit refund, paid or not (O-11).
alter table bill add column credit_controlled boolean not null default false;
update bill b set credit_controlled = true
where exists (select 1 from credit_contract c
              where c.billing_account_id = b.billing_account_id and c.confirmed_at <= b.created_at
                and (c.ended_at is null or c.ended_at > b.created_at));

-- The bill that a payment was made for: its money goes back the way it came (O-11). Of payments of before it is not known;
-- what they paid comes back as cash.
alter table payment_origin add column bill_id text;

-- Credit notes that were taken, and what each has given back to what had paid its bill, so that no later one gives it back
-- again. asset CREDIT_LIMIT: it was bought under a credit limit, and the bill stays as it is. Append only.
create table credit_note (
    billing_account_id bigint      not null,
    note_id            text        not null,
    bill_id            text        not null,
    number             text        not null,
    currency           char(3)     not null,
    total              bigint      not null check (total > 0),
    lowered            bigint      not null check (lowered >= 0),
    taken_at           timestamptz not null,
    primary key (billing_account_id, note_id)
);

create table credit_note_part (
    billing_account_id bigint not null,
    note_id            text   not null,
    bill_id            text   not null,
    asset              text   not null,
    source_id          text   not null,
    amount             bigint not null check (amount > 0),
    primary key (billing_account_id, note_id, asset, source_id)
);

create index credit_note_part_bill on credit_note_part (billing_account_id, bill_id);

-- What goes back the way it came is given up after 42 days (O-11).
create index refund_open_order on refund (billing_account_id, requested_at)
    where kind = 'ORDER_REFUND' and state = 'EXECUTING';

-- What operators have done on days long past is asked for no more; kept_at is real time, as for all housekeeping.
alter table operator_deed add column kept_at timestamptz not null default now();
create index operator_deed_kept on operator_deed (kept_at);

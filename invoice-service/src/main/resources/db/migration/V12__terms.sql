-- Terms (I-2): the whole term is JSON, since it is written by one use case at a time, under the account's lock, and always
-- read whole. next_at: when its next period is asked for, or when it ends; nothing while it waits for an answer.
create table term (
    billing_account_id bigint      not null,
    term_id            text        not null,
    version            bigint      not null,
    state              text        not null check (state in ('REQUESTED', 'ACTIVE', 'REFUSED', 'ENDED', 'CANCELLED')),
    next_at            timestamptz,
    requested_at       timestamptz not null,
    body               text        not null,
    primary key (billing_account_id, term_id)
);

create index term_newest on term (billing_account_id, requested_at desc, term_id desc);
create index term_next on term (billing_account_id, next_at) where next_at is not null;

-- What a document concerns: its term, the document that it credits, and why.
alter table invoice add column if not exists term_id text;
alter table invoice add column if not exists refers_to text;
alter table invoice add column if not exists reason text;

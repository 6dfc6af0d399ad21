-- Who did what, when and why, with what stood before and after. Append only.
create table audit_log (
    id                 bigint generated always as identity primary key,
    at                 timestamptz not null,
    actor              text        not null,
    operation          text        not null,
    billing_account_id bigint,
    object             text        not null,
    reason             text        not null,
    before             text,
    after              text
);

create index audit_log_account on audit_log (billing_account_id, id);

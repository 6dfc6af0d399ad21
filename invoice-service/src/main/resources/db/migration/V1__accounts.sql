-- Our copy of the accounts, by account.changed; version 0 is a row that was made only to be locked.
create table billing_account (
    billing_account_id bigint primary key,
    version            bigint not null default 0,
    next_month         text,
    partner_id         text,
    state              text
);

-- Who pays for a cloud account from when until when; 1970 and 9999 stand for the beginning and the end of time.
create table payer_link (
    cloud_account_id   text        not null,
    billing_account_id bigint      not null,
    effective_from     timestamptz not null,
    effective_to       timestamptz not null,
    own                boolean     not null,
    primary key (cloud_account_id, billing_account_id, effective_from)
);

create index payer_link_account on payer_link (billing_account_id);

create table account_manager (
    billing_account_id bigint not null,
    cloud_account_id   text   not null,
    kind               text   not null,
    primary key (billing_account_id, cloud_account_id)
);

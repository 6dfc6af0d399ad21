-- A billing account: its row is the lock that every change of the account takes first. cloud_account_id is the one that
-- registered it (payer link OWN); registration is the request as it came, so that a repeat can be told from another.
create table billing_account (
    billing_account_id  bigint      primary key,
    cloud_account_id    text        not null unique,
    registration        text        not null,
    version             bigint      not null,
    name                text        not null,
    type                text        not null,
    partner_id          text,
    status              text        not null,
    created_at          timestamptz not null,
    owner_kind          text        not null,
    owner_name          text        not null,
    registration_number text,
    owner_verified      boolean     not null,
    country             text,
    tax_id              text,
    address             text,
    email               text        not null,
    locale              text        not null,
    pricing_currency    char(3)     not null,
    credit_controlled   boolean     not null,
    payment_term_days   int,
    legal_entity        text        not null,
    suspension          text        not null,
    owes                boolean     not null
);

create index billing_account_partner on billing_account (partner_id) where partner_id is not null;
create index billing_account_registration_number on billing_account (registration_number);

-- The five fields that change from a date on; without valid_from: since the beginning of time.
create table account_term (
    billing_account_id bigint not null,
    field              text   not null,
    valid_from         timestamptz,
    value              text   not null,
    unique nulls not distinct (billing_account_id, field, valid_from)
);

-- Who pays for whom, and since when; the link of a registration holds from the beginning of time (A-8).
create table payer_link (
    billing_account_id bigint not null,
    cloud_account_id   text   not null,
    type               text   not null,
    effective_from     timestamptz,
    effective_to       timestamptz,
    unique nulls not distinct (billing_account_id, cloud_account_id, effective_from)
);

create index payer_link_cloud_account on payer_link (cloud_account_id);

create table account_manager (
    billing_account_id bigint      not null,
    cloud_account_id   text        not null,
    kind               text        not null,
    since              timestamptz not null,
    primary key (billing_account_id, cloud_account_id)
);

create index account_manager_cloud_account on account_manager (cloud_account_id);

-- What a customer chooses about write-off; without a row both are as the rules say (W-7, W-8).
create table write_off_setting (
    billing_account_id bigint  primary key,
    automatic          boolean not null,
    previous_bills     boolean not null
);

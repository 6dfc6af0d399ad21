-- The newest account.changed of each account; data is our own record of it as JSON.
create table account (
    billing_account_id bigint primary key,
    version            bigint not null,
    partner_id         text,
    data               text   not null
);

create index account_partner on account (partner_id) where partner_id is not null;

-- Who may read an account's messages; replaced with each newer account.changed.
create table account_manager (
    billing_account_id bigint not null,
    cloud_account_id   text   not null,
    kind               text   not null,
    primary key (billing_account_id, cloud_account_id)
);

create index account_manager_cloud on account_manager (cloud_account_id);

-- Present once somebody has chosen contacts: then an empty list means nobody, not the default.
create table contact_list (
    billing_account_id bigint      primary key,
    changed_at         timestamptz not null
);

-- Subscriptions are names joined by commas: they are only ever read and written as a whole.
create table contact (
    billing_account_id bigint not null,
    position           int    not null,
    email              text   not null,
    locale             text   not null,
    subscriptions      text   not null,
    primary key (billing_account_id, position)
);

-- One row per news, channel and recipient; the unique key is the second guard against saying a thing twice (L-13).
-- about_account_id differs from billing_account_id where another account's contacts are told (alertsTo).
create table delivery (
    billing_account_id bigint      not null,
    id                 text        not null,
    about_account_id   bigint      not null,
    kind               text        not null,
    once_by            text        not null,
    object             text        not null,
    occurrence         int,
    local_day          date,
    channel            text        not null,
    recipient          text        not null,
    locale             text        not null,
    state              text        not null,
    happened_at        timestamptz not null,
    planned_at         timestamptz not null,
    sent_at            timestamptz,
    attempts           int         not null default 0,
    next_attempt_at    timestamptz not null default now(),
    last_error         text,
    -- The transaction that planned it: a stream reads only up to the oldest one that still runs, and so skips none.
    made_by            bigint      not null default cast(cast(pg_current_xact_id() as text) as bigint),
    primary key (billing_account_id, id),
    unique (billing_account_id, about_account_id, kind, once_by, channel, recipient)
);

create unique index delivery_id on delivery (id);
create index delivery_to_send on delivery (next_attempt_at) where state = 'PLANNED';
create index delivery_made_by on delivery (made_by, id) where channel = 'INTERNAL';

-- The words as they were when the news was planned: a message in every language, a mail in its reader's.
create table delivery_text (
    billing_account_id bigint not null,
    delivery_id        text   not null,
    locale             text   not null,
    subject            text   not null,
    body               text   not null,
    html               text,
    primary key (billing_account_id, delivery_id, locale)
);

-- A message belongs to an account, having read it to a person.
create table message_read (
    billing_account_id bigint      not null,
    delivery_id        text        not null,
    reader             text        not null,
    read_at            timestamptz not null,
    primary key (billing_account_id, delivery_id, reader)
);

-- What later events of an invoice do not repeat: its number; and the newest settlement that was seen.
create table invoice (
    billing_account_id bigint not null,
    invoice_id         text   not null,
    number             text   not null,
    settled_version    bigint not null default 0,
    primary key (billing_account_id, invoice_id)
);

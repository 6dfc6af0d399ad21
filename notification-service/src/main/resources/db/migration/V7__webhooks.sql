-- Where an account wants its news sent by HTTP. Secrets are readable here: what signs has to know them.
create table webhook_endpoint (
    billing_account_id bigint      not null,
    id                 text        not null,
    url                text        not null,
    -- Names joined by commas, as those of contacts.
    subscriptions      text        not null,
    enabled            boolean     not null default true,
    disabled_because   text,
    secret             text        not null,
    -- The one before, which signs as well until then, on real time.
    old_secret         text,
    old_secret_until   timestamptz,
    created_at         timestamptz not null,
    -- Attempts in a row without a good answer; until then nothing is sent there, so that a dead one holds up nobody.
    failures           int         not null default 0,
    rests_until        timestamptz not null default now(),
    answered_at        timestamptz,
    primary key (billing_account_id, id)
);

-- One row per news and endpoint; the unique key is the guard against planning a thing twice (L-13).
create table webhook_delivery (
    billing_account_id bigint      not null,
    id                 text        not null,
    endpoint_id        text        not null,
    about_account_id   bigint      not null,
    kind               text        not null,
    once_by            text        not null,
    body               text        not null,
    state              text        not null default 'PLANNED',
    -- All attempts, and those since it was planned or replayed.
    attempts           int         not null default 0,
    tries              int         not null default 0,
    planned_at         timestamptz not null,
    made_at            timestamptz not null default now(),
    next_attempt_at    timestamptz not null,
    sent_at            timestamptz,
    primary key (billing_account_id, id),
    unique (billing_account_id, endpoint_id, about_account_id, kind, once_by),
    foreign key (billing_account_id, endpoint_id) references webhook_endpoint on delete cascade
);

create index webhook_delivery_to_send on webhook_delivery (next_attempt_at) where state = 'PLANNED';
create index webhook_delivery_log on webhook_delivery (billing_account_id, endpoint_id, id);
create index webhook_delivery_made on webhook_delivery (made_at) where state <> 'PLANNED';

-- What an endpoint said to each attempt: the status and the first characters, or why there was no answer.
create table webhook_attempt (
    billing_account_id bigint      not null,
    delivery_id        text        not null,
    number             int         not null,
    at                 timestamptz not null default now(),
    status             int,
    answer             text        not null,
    primary key (billing_account_id, delivery_id, number),
    foreign key (billing_account_id, delivery_id) references webhook_delivery on delete cascade
);

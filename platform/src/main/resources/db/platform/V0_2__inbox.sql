-- An event has its effect once because its row here commits with the effect. Partitioned by the day of ce_time, which a
-- redelivery repeats; partitions are made by the writer, the default one stays empty. Account 0: no account in the key.
create table inbox (
    billing_account_id bigint not null,
    consumer           text   not null,
    event_id           text   not null,
    event_day          date   not null,
    primary key (billing_account_id, consumer, event_id, event_day)
) partition by range (event_day);

create table inbox_default partition of inbox default;

-- Real-time housekeeping: a day whose last insert is 14 days past is dropped.
create table inbox_day (
    event_day   date        primary key,
    last_insert timestamptz not null default now()
);

-- Events that were refused, that wait behind a refused one of their key, or that are ahead of what they need.
create table parked_event (
    id              bigint generated always as identity primary key,
    consumer        text        not null,
    topic           text        not null,
    partition       int         not null,
    record_offset   bigint      not null,
    ordered         boolean     not null,
    key             text,
    headers         text        not null,
    payload         bytea       not null,
    reason          text        not null,
    detail          text        not null,
    waits_for       text,
    attempts        int         not null default 1,
    ready           boolean     not null default false,
    releases        int         not null default 0,
    parked_at       timestamptz not null default now(),
    next_attempt_at timestamptz,
    unique (consumer, topic, partition, record_offset)
);

create index parked_event_key on parked_event (consumer, key, id);
create index parked_event_waits_for on parked_event (waits_for) where waits_for is not null;
create index parked_event_ready on parked_event (id) where ready;

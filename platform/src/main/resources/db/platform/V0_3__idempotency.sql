-- The first answer to a POST, committed with its effect. Without an answer the row belongs to a call that reaches
-- outside: whoever holds the lease works on it, and after the lease a repeat resumes the same object.
create table idempotency (
    operation   text        not null,
    scope       text        not null,
    key         text        not null,
    body_hash   bytea       not null,
    object_id   text,
    lease_until timestamptz,
    status      smallint,
    location    text,
    answer      bytea,
    created_at  timestamptz not null default now(),
    primary key (scope, operation, key)
);

create index idempotency_age on idempotency (created_at);

-- Facts to be announced, as final bytes. Appended in the transaction of the effect while the account is locked, so id
-- order equals commit order for one account; sent and deleted by the relay. A lane is a range of 256 shards.
create table outbox (
    id         bigint generated always as identity,
    shard      smallint    not null,
    lane       smallint    not null generated always as (shard / 256) stored,
    topic      text        not null,
    key        text        not null,
    headers    text        not null,
    payload    bytea       not null,
    created_at timestamptz not null default now(),
    primary key (lane, id)
);

-- A lane whose last send failed rests until then; the reason is for the operator.
create table outbox_pause (
    lane     smallint    primary key,
    until    timestamptz not null,
    failures int         not null,
    reason   text        not null
);

-- How much was ever appended of a key, and how much the relay has sent: what waits is the difference. A row that somebody
-- takes out, puts in or puts back is found by that, also after it is gone. The weight is the first 64 bits of a row's
-- digest. Two tables, so that the relay and those who append never wait for each other. Kept only where it is switched on.
create table outbox_appended (
    key    text    primary key,
    events bigint  not null,
    weight numeric not null
) with (fillfactor = 70);

create table outbox_sent (
    key    text    primary key,
    events bigint  not null,
    weight numeric not null
) with (fillfactor = 70);

create function outbox_weight(digest bytea) returns bigint language sql immutable parallel safe
    return cast(cast('x' || encode(substring(digest from 1 for 8), 'hex') as bit(64)) as bigint);

insert into outbox_appended (key, events, weight)
select key, count(*), sum(outbox_weight(digest)) from outbox group by key;

-- The digest of a row as it was appended. A row that was edited since is refused by the relay, and so is whatever follows
-- of its key: nobody is told what was never said, and nobody is told the rest out of order.
alter table outbox add column digest bytea not null;
alter table outbox add column refused boolean not null default false;

create index outbox_refused on outbox (lane, key, id) where refused;

-- Rows that a migration writes in SQL, such as the first reference data, get theirs here.
create function outbox_digest() returns trigger language plpgsql as $$
begin
    new.digest := sha256(convert_to(new.topic || '|' || new.key || '|' || new.headers || '|', 'UTF8') || new.payload);
    return new;
end
$$;

create trigger outbox_digest before insert on outbox
    for each row when (new.digest is null) execute function outbox_digest();

-- What rating made of each event: its parts with payer, local day, price and amount, kept with the event so that every
-- charge can be shown row by row. A JSON array of objects beside the event, not a table of its own: one write an event.
alter table usage_event add column charges jsonb not null default '[]';

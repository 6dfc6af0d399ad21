-- An event is rated when it has charges; nobody reads it from anywhere else.
alter table usage_event drop column rated;

-- The provider's minimum of payments with all its days, at its newest version (I-6).
create table minimum_payment (
    one     boolean primary key check (one),
    version bigint not null,
    data    text   not null
);

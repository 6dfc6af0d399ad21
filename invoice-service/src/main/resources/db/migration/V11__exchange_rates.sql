-- One published rate per day and pair (X-5).
create table exchange_rate (
    from_currency char(3)         not null,
    to_currency   char(3)         not null,
    day           date            not null,
    rate          numeric(38, 18) not null,
    version       bigint          not null default 1,
    primary key (from_currency, to_currency, day)
);

-- Payments whose one mail is told, whoever was to get it: somebody who subscribes later gets no mail of old payments (I-7).
create table receipt (
    billing_account_id bigint not null,
    payment_id         text   not null,
    primary key (billing_account_id, payment_id)
);

insert into receipt (billing_account_id, payment_id)
select distinct about_account_id, object from delivery where kind = 'PAYMENT_RECEIVED' and channel = 'EMAIL';

-- Whether an account's services run on for a while after it is overdue, where somebody has chosen that; and, for prepaid
-- accounts to which it was granted, the amount and the hours computed of their history, renewed on the 1st.
create table suspension_benefit (
    billing_account_id bigint  primary key,
    enabled            boolean not null,
    currency           char(3),
    grace_amount       bigint,
    grace_hours        int,
    computed_at        timestamptz
);

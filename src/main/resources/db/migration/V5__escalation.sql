-- A row is the claim to a rung: the unique constraint lets each rung happen exactly once.
create table escalation_rung (
    id              bigint       not null auto_increment primary key,
    tracking_number varchar(16)  not null,
    clock_kind      varchar(30)  not null,
    clock_round     int          not null,
    rung            int          not null,
    told            varchar(300) not null,
    raised_at       datetime(6)  not null,
    constraint uq_escalation_rung unique (tracking_number, clock_kind, clock_round, rung)
);

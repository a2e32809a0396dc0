-- What the control room reads: one row for each case, written in the transaction of every act on it and equal to what its own
-- tables say. Codes only. due_at, soon_at and idle_at are moments from which it is late, late soon or left alone; what
-- never comes is in the year 9999, so that lists sort by them. Ended cases stay for the counters and for screens that
-- were away; open ones are those without ended_on.
create table supervised_case (
    id              bigint      not null auto_increment primary key,
    tracking_number varchar(16) not null,
    instansi        varchar(60) not null,
    unit            varchar(60),
    reported_unit   varchar(60),
    status          varchar(30) not null,
    held_as         varchar(10),
    held_by         varchar(60),
    complaint_class varchar(40),
    category        varchar(40),
    district        varchar(60),
    clock_kind      varchar(30),
    due_at          datetime(6) not null,
    soon_at         datetime(6) not null,
    idle_at         datetime(6) not null,
    rung            int         not null,
    passed_on       int         not null,
    followed_up     boolean     not null,
    filed_on        date        not null,
    handled_at      datetime(6),
    last_entry      bigint      not null,
    ended_on        date,
    constraint uq_supervised_case unique (tracking_number)
);
create index ix_supervised_case_due on supervised_case (ended_on, due_at, id);
create index ix_supervised_case_instansi on supervised_case (instansi, ended_on, due_at, id);
create index ix_supervised_case_unit on supervised_case (unit, ended_on, due_at, id);
create index ix_supervised_case_entry on supervised_case (last_entry);

-- How many cases that came on a day an agency has, how many of them were verified and followed up, and how many ended
-- on it. Kept with the rows above; unit is empty where no unit has the case.
create table supervised_day (
    instansi    varchar(60) not null,
    on_day      date        not null,
    unit        varchar(60) not null,
    filed       int         not null,
    verified    int         not null,
    followed_up int         not null,
    ended       int         not null,
    primary key (instansi, on_day, unit)
);

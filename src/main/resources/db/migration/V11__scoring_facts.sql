-- Since when the unit has the case, and how often the case was disposed.
alter table complaint add column disposed_at datetime(6);
alter table complaint add column dispositions int not null default 0;
update complaint set disposed_at = coalesce(held_since, filed_at), dispositions = 1 where unit is not null;

-- The ledger of facts: rows are inserted and never changed. A row is judged in judged_month (say 202611) with unit.
-- A correction is a row that names the one that it replaces.
create table scoring_fact (
    id             bigint       not null auto_increment primary key,
    source_key     varchar(120) not null,
    kind           varchar(30)  not null,
    act            varchar(30)  not null,
    tracking_number varchar(16),
    disposition    int          not null,
    unit           varchar(64)  not null,
    instansi       varchar(64)  not null,
    happened_at    datetime(6)  not null,
    happened_on    date         not null,
    judged_month   int          not null,
    disposed_on    date,
    clock_kind     varchar(30),
    limit_days     int,
    due_on         date,
    twice_on       date,
    own_limit      boolean      not null,
    left_on        date,
    working_days   int,
    substantive    boolean      not null,
    charged_to     varchar(64),
    charged_days   int,
    rating         int,
    counts         boolean      not null,
    corrects       bigint,
    actor          varchar(80),
    reason         varchar(5000),
    recorded_at    datetime(6)  not null,
    constraint uq_scoring_fact_source unique (source_key),
    constraint uq_scoring_fact_corrects unique (corrects),
    constraint scoring_fact_corrects_fact foreign key (corrects) references scoring_fact (id)
);
create index ix_scoring_fact_month on scoring_fact (unit, judged_month, kind);
create index ix_scoring_fact_twice on scoring_fact (unit, twice_on);
create index ix_scoring_fact_case on scoring_fact (tracking_number, disposition, kind);

-- What holds: neither replaced nor struck out.
create view scoring_fact_in_force as
    select f.* from scoring_fact f
    where f.counts = true and not exists (select 1 from scoring_fact c where c.corrects = f.id);

-- The working days of a month that is over, as they stood when it was first asked for: one 1 or 0 for each day.
create table scoring_month (
    id           bigint      not null auto_increment primary key,
    instansi     varchar(64) not null,
    judged_month int         not null,
    days         varchar(31) not null,
    constraint uq_scoring_month unique (instansi, judged_month)
);

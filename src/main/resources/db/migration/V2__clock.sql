-- Days that do not count. A day of the national agency holds for everybody, a day of an instansi for its own cases.
create table holiday (
    id bigint not null auto_increment primary key,
    version bigint not null,
    holiday_date date not null,
    agency varchar(64) not null,
    kind varchar(16) not null,
    name varchar(200) not null,
    active boolean not null,
    constraint holiday_of_agency unique (agency, holiday_date)
);

-- One row per clock and round. due_at and due_day are projections, kept so that lists can sort by them.
create table case_clock (
    id bigint not null auto_increment primary key,
    version bigint not null,
    case_number varchar(32) not null,
    kind varchar(32) not null,
    round int not null,
    instansi varchar(64) not null,
    complaint_class varchar(64),
    started_at datetime(6) not null,
    limit_days int not null,
    limit_version varchar(64) not null,
    extension_days int not null,
    extension_reason varchar(1000),
    due_day date not null,
    due_at datetime(6) not null,
    paused boolean not null,
    met_at datetime(6),
    ended_at datetime(6),
    constraint case_clock_round unique (case_number, kind, round)
);

-- All clocks of a case are served by case_clock_round; open clocks by due day by this one.
create index case_clock_open on case_clock (ended_at, due_day, id);

create table case_clock_pause (
    id bigint not null auto_increment primary key,
    case_clock_id bigint not null,
    paused_at datetime(6) not null,
    resumed_at datetime(6),
    reason varchar(1000) not null,
    constraint case_clock_pause_of foreign key (case_clock_id) references case_clock (id)
);

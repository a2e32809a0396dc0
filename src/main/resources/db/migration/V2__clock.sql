-- Days that do not count. A day of the national agency holds for everybody, a day of an instansi for its own cases. The
-- reference file brings days in and takes them out again; those that an administrator decided on it leaves alone.
create table holiday (
    id bigint not null auto_increment primary key,
    version bigint not null,
    holiday_date date not null,
    agency varchar(64) not null,
    kind varchar(16) not null,
    name varchar(200) not null,
    active boolean not null,
    origin varchar(16) not null,
    constraint holiday_of_agency unique (agency, holiday_date)
);

-- One row that counts the changes of all calendars. Whoever stores a deadline holds it shared until the transaction
-- ends, whoever changes a calendar holds it alone: no deadline is stored by a calendar that is no more.
create table calendar_version (
    id bigint not null auto_increment primary key,
    changes bigint not null
);

insert into calendar_version (changes) values (0);

-- Journal: who changed which days off, when and why. Without a name it was the reference file.
create table calendar_change (
    id bigint not null auto_increment primary key,
    changed_at datetime(6) not null,
    changed_by varchar(64),
    agency varchar(64) not null,
    imported boolean not null,
    reason varchar(500)
);

create table calendar_change_day (
    id bigint not null auto_increment primary key,
    calendar_change_id bigint not null,
    agency varchar(64) not null,
    holiday_date date not null,
    kind_before varchar(16),
    name_before varchar(200),
    kind_after varchar(16),
    name_after varchar(200),
    constraint calendar_change_day_of foreign key (calendar_change_id) references calendar_change (id)
);

-- A walk over the open clocks that a change touches; it goes on where this row stands, on any node.
create table calendar_reprojection (
    id bigint not null auto_increment primary key,
    calendar_change_id bigint not null,
    asked_at datetime(6) not null,
    agency varchar(64),
    first_day date not null,
    last_day date not null,
    clocks_total int not null,
    clocks_seen int not null,
    clocks_moved int not null,
    last_clock_id bigint not null,
    finished_at datetime(6),
    constraint calendar_reprojection_change unique (calendar_change_id),
    constraint calendar_reprojection_of foreign key (calendar_change_id) references calendar_change (id)
);

create index calendar_reprojection_open on calendar_reprojection (finished_at, id);

-- One row per clock and round, with the rule that gave it its limit, for people to read. due_at and due_day are projections, kept so that lists can sort by them.
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
    limit_basis varchar(200) not null,
    limit_valid_from date not null,
    extension_days int not null,
    extension_reason varchar(1000),
    extended_by varchar(80),
    due_day date not null,
    due_at datetime(6) not null,
    paused boolean not null,
    met_at datetime(6),
    ended_at datetime(6),
    constraint case_clock_round unique (case_number, kind, round)
);

-- All clocks of a case are served by case_clock_round; open clocks by due day by this one.
create index case_clock_open on case_clock (ended_at, due_day, id);

-- Open clocks by id, for walks over all of them.
create index case_clock_running on case_clock (ended_at, id);

create table case_clock_pause (
    id bigint not null auto_increment primary key,
    case_clock_id bigint not null,
    paused_at datetime(6) not null,
    resumed_at datetime(6),
    reason varchar(1000) not null,
    paused_by varchar(80),
    constraint case_clock_pause_of foreign key (case_clock_id) references case_clock (id)
);

-- Every move of a deadline, and what moved it.
create table clock_move (
    id bigint not null auto_increment primary key,
    case_clock_id bigint not null,
    case_number varchar(32) not null,
    moved_at datetime(6) not null,
    from_day date not null,
    to_day date not null,
    cause varchar(32) not null
);

create index clock_move_of_case on clock_move (case_number, id);

-- Who is there. Codes are the keys of the outside world; rows come from the reference files.
create table agency (
    id bigint not null auto_increment primary key,
    version bigint not null,
    code varchar(64) not null,
    name varchar(200) not null,
    active boolean not null,
    parent varchar(64),
    agency_level varchar(16) not null,
    zone varchar(64) not null,
    -- Offices of the instansi that have their seat in the unit: role ids, parted by spaces.
    offices varchar(64),
    constraint agency_code unique (code)
);

create table category (
    id bigint not null auto_increment primary key,
    version bigint not null,
    code varchar(64) not null,
    name varchar(200) not null,
    active boolean not null,
    constraint category_code unique (code)
);

create table district (
    id bigint not null auto_increment primary key,
    version bigint not null,
    code varchar(64) not null,
    name varchar(200) not null,
    active boolean not null,
    instansi varchar(64) not null,
    unit varchar(64),
    constraint district_code unique (code)
);

-- On which days an officer worked, and as what: one row, however much was done.
create table officer_activity (
    id        bigint       not null auto_increment primary key,
    username  varchar(80)  not null,
    team      varchar(100) not null,
    active_on date         not null,
    constraint uq_officer_activity unique (username, team, active_on)
);
create index ix_officer_activity_team on officer_activity (team, active_on);

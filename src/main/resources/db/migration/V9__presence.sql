-- On which days an officer worked, and as what: one row, however much was done.
create table officer_activity (
    id        bigint       not null auto_increment primary key,
    username  varchar(80)  not null,
    team      varchar(100) not null,
    active_on date         not null,
    constraint uq_officer_activity unique (username, team, active_on)
);
create index ix_officer_activity_team on officer_activity (team, active_on);

-- On which days an officer worked, and as what: one row, however much was done.
create table officer_activity (
    id        bigint       not null auto_increment primary key,
    username  varchar(80)  not null,
    team      varchar(100) not null,
    active_on date         not null,
    constraint uq_officer_activity unique (username, team, active_on)
);
create index ix_officer_activity_team on officer_activity (team, active_on);

-- open_key is there as long as the alarm is: the unique constraint lets each cause alarm about a team once at a time.
create table presence_alarm (
    id          bigint        not null auto_increment primary key,
    version     bigint        not null,
    open_key    varchar(130),
    cause       varchar(20)   not null,
    team        varchar(100)  not null,
    told        varchar(300)  not null,
    absent_from date          not null,
    tasks       int           not null,
    oldest_at   datetime(6)   not null,
    next_due_at datetime(6),
    raised_at   datetime(6)   not null,
    answered_at datetime(6),
    answered_by varchar(80),
    answer      varchar(5000),
    ended_at    datetime(6),
    constraint uq_presence_alarm_open unique (open_key)
);
create index ix_presence_alarm_team on presence_alarm (team, id);

-- What overseers asked the holders of cases to do. The words are in the conversation of each case; the key makes a request that
-- is repeated the same one.
create table directive (
    id            bigint       not null auto_increment primary key,
    username      varchar(80)  not null,
    directive_key varchar(100) not null,
    given_at      datetime(6)  not null,
    constraint uq_directive unique (username, directive_key)
);

create table directive_case (
    directive       bigint      not null,
    tracking_number varchar(16) not null,
    asked_at        datetime(6) not null,
    primary key (directive, tracking_number)
);
create index ix_directive_case on directive_case (tracking_number);

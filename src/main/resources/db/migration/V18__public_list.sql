-- What everybody may find: verified reports that are not confidential, masked; the id is the one of the case. A report that is
-- not public any more has no row here.
create table listed_report (
    id              bigint       not null primary key,
    tracking_number varchar(16)  not null,
    title           varchar(400) not null,
    category        varchar(40),
    district        varchar(60),
    instansi        varchar(60)  not null,
    unit            varchar(60),
    status          varchar(30)  not null,
    filed_at        datetime(6)  not null
);
create index ix_listed_report_category on listed_report (category, id);
create index ix_listed_report_district on listed_report (district, id);
create index ix_listed_report_unit on listed_report (unit, id);
create index ix_listed_report_status on listed_report (status, id);

-- The stems of the words of these reports.
create table listed_word (
    word      varchar(40) not null,
    report_id bigint      not null,
    primary key (word, report_id)
);
create index ix_listed_word_report on listed_word (report_id);

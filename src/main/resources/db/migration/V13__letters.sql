-- The number given last: one row for each instansi and year, locked while a letter is issued.
create table letter_series (
    id          bigint      not null auto_increment primary key,
    instansi    varchar(64) not null,
    series_year int         not null,
    last_number int         not null,
    constraint uq_letter_series unique (instansi, series_year)
);

-- Letters as issued: rows are inserted and never changed, texts and names too.
create table letter (
    id             bigint         not null auto_increment primary key,
    kind           varchar(30)    not null,
    instansi       varchar(64)    not null,
    unit           varchar(64)    not null,
    judged_month   int            not null,
    series_year    int            not null,
    series_number  int            not null,
    reference      varchar(60)    not null,
    code           varchar(14)    not null,
    instansi_name  varchar(200)   not null,
    unit_name      varchar(200)   not null,
    recipient      varchar(220)   not null,
    letterhead     varchar(220)   not null,
    place          varchar(200)   not null,
    subject        varchar(600)   not null,
    body           varchar(12000) not null,
    signer         varchar(64)    not null,
    signer_name    varchar(200)   not null,
    signer_office  varchar(220)   not null,
    zone           varchar(64)    not null,
    issued_at      datetime(6)    not null,
    constraint uq_letter_about unique (kind, unit, judged_month),
    constraint uq_letter_number unique (instansi, series_year, series_number),
    constraint uq_letter_code unique (code)
);
create index ix_letter_month on letter (instansi, judged_month);

-- Every version of a text that an instansi chose. A version without text means: the text that is shipped.
create table letter_template (
    id              bigint       not null auto_increment primary key,
    instansi        varchar(64)  not null,
    kind            varchar(30)  not null,
    version_number  int          not null,
    subject         varchar(200),
    body            varchar(4000),
    changed_by      varchar(64)  not null,
    changed_by_name varchar(200) not null,
    changed_at      datetime(6)  not null,
    constraint uq_letter_template unique (instansi, kind, version_number)
);

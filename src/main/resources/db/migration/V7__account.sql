-- The rule that gave a clock its limit, for people to read.
alter table case_clock add column limit_basis varchar(200);
alter table case_clock add column limit_valid_from date;
update case_clock set limit_basis = limit_version, limit_valid_from = '2018-01-01';
alter table case_clock modify column limit_basis varchar(200) not null;
alter table case_clock modify column limit_valid_from date not null;

-- The unit that a report is about: it must never handle it.
alter table complaint add column reported_unit varchar(60);

-- Who holds the case now; intervals that ended are rows of their own and never change.
alter table complaint add column held_as varchar(10);
alter table complaint add column held_by varchar(60);
alter table complaint add column held_since datetime(6);

create table case_holding (
    id              bigint       not null auto_increment primary key,
    tracking_number varchar(16)  not null,
    held_as         varchar(10)  not null,
    agency          varchar(60),
    charged_to      varchar(60),
    held_from       datetime(6)  not null,
    held_until      datetime(6)  not null,
    working_days    int          not null
);
create index ix_case_holding_case on case_holding (tracking_number, id);
create index ix_case_holding_charged on case_holding (charged_to, held_until);

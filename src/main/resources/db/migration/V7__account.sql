-- The rule that gave a clock its limit, for people to read.
alter table case_clock add column limit_basis varchar(200);
alter table case_clock add column limit_valid_from date;
update case_clock set limit_basis = limit_version, limit_valid_from = '2018-01-01';
alter table case_clock modify column limit_basis varchar(200) not null;
alter table case_clock modify column limit_valid_from date not null;

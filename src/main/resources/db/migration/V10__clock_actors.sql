-- Who paused a clock or gave it more time.
alter table case_clock_pause add column paused_by varchar(80);
alter table case_clock add column extended_by varchar(80);

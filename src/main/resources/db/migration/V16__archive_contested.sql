-- Whether the reporter has objected to the archive once.
alter table complaint add column archive_contested boolean not null default false;

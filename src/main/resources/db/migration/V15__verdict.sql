-- What the reporter says of the end of a case; stars stand in rating, as before. Whether the reporter has brought the case back
-- once without anybody's consent.
alter table complaint add column verdict varchar(10);
alter table complaint add column verdict_at datetime(6);
alter table complaint add column reopened_by_right boolean not null default false;

update complaint set verdict = 'SOLVED', verdict_at = ended_at where rating is not null;

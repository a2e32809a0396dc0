-- The keyed fingerprint of the words of a reply, and the working days of a class that came too late for the unit.
alter table scoring_fact add column wording varchar(64);
alter table scoring_fact add column withheld_days int;
create index ix_scoring_fact_wording on scoring_fact (unit, wording, happened_on);

create or replace view scoring_fact_in_force as
    select f.* from scoring_fact f
    where f.counts = true and not exists (select 1 from scoring_fact c where c.corrects = f.id);

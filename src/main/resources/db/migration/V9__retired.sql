-- An agency has a last day, and somebody who takes over from it.
alter table agency add column valid_until date;
alter table agency add column successor varchar(64);

-- The task of a rung is lost with its process; whoever puts the case back brings it back, once.
alter table escalation_rung add column task_lost boolean not null default false;

-- What one node at a time does, and when it is due next.
create table node_turn (
    name    varchar(40) not null primary key,
    next_at datetime(6) not null
);

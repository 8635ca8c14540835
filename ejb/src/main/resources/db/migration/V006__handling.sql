create table sop_run (
    id          uuid primary key,
    office      text not null,
    complaint   uuid not null unique references complaint deferrable initially deferred,
    procedure   uuid not null references procedure_version,
    state       text not null,
    opened_at   timestamptz not null,
    ended_at    timestamptz,
    in_person   text not null default '',
    row_version int not null
);

create table step_task (
    id          uuid primary key,
    office      text not null,
    run         uuid not null references sop_run,
    complaint   uuid not null,
    step        text not null,
    position    text not null,
    state       text not null,
    opened_at   timestamptz not null,
    due         timestamptz,
    act_by      timestamptz not null,
    deadline    jsonb not null,
    standing    boolean not null default false,
    done_at     timestamptz,
    done_by     text not null default '',
    done_as     text not null default '',
    output      text not null default '',
    output_ref  text not null default '',
    note        text not null default '',
    decision    text not null default '',
    row_version int not null
);
create index step_task_of on step_task (complaint, id);
-- They carry what the lists and the row policy look at besides their order, so that passing over the open steps of others
-- touches no row.
create index step_task_open on step_task (office, position, act_by, id) include (complaint) where state = 'OPEN';
create index step_task_due on step_task (office, act_by, id) include (position, complaint) where state = 'OPEN';
-- One open step a run; looked at when the transaction ends, because a step is opened where another is completed.
alter table step_task add constraint step_task_one_open
    exclude using btree (run with =) where (state = 'OPEN') deferrable initially deferred;

create table clock_pause (
    id          uuid primary key,
    office      text not null,
    complaint   uuid not null references complaint,
    reason      text not null,
    words       text not null,
    from_at     timestamptz not null,
    until_at    timestamptz,
    begun_by    text not null
);
create index clock_pause_of on clock_pause (complaint, id);
create unique index clock_pause_one_open on clock_pause (complaint) where until_at is null;

create table directive (
    id          uuid primary key,
    office      text not null,
    complaint   uuid not null references complaint,
    from_position text not null,
    to_position text not null,
    instruction text not null,
    steps       text[] not null default '{}',
    by_user     text not null,
    at          timestamptz not null
);
create index directive_of on directive (complaint, id);

create table absence (
    id          uuid primary key,
    office      text not null,
    position    text not null,
    from_at     timestamptz not null,
    until_at    timestamptz,
    reason      text not null,
    by_user     text not null,
    at          timestamptz not null
);
create index absence_of on absence (office, position, from_at);

create table delegation (
    id          uuid primary key,
    office      text not null,
    position    text not null,
    delegate    text not null,
    kind        text not null,
    letter      text not null,
    from_at     timestamptz not null,
    until_at    timestamptz,
    by_user     text not null,
    at          timestamptz not null
);
create index delegation_of on delegation (office, position, from_at);

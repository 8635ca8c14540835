create table sop_run (
    id          uuid primary key,
    office      text not null,
    complaint   uuid not null unique references complaint,
    procedure   uuid not null references procedure_version,
    state       text not null,
    opened_at   timestamptz not null,
    ended_at    timestamptz,
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
create index step_task_of_run on step_task (run, id);
create index step_task_open on step_task (office, position, due) where state = 'OPEN';
create index step_task_due on step_task (office, due, id) where state = 'OPEN';
create unique index step_task_one_open on step_task (run) where state = 'OPEN';

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

create table directive (
    id          uuid primary key,
    office      text not null,
    complaint   uuid not null references complaint,
    from_position text not null,
    to_position text not null,
    instruction text not null,
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

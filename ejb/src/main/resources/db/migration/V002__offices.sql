-- Configuration read from tenant files. Public by nature (it is printed on the wall of the office), therefore readable
-- without scope; written only by the onboarding desk in the scope of the office concerned.

create table region (
    id          text primary key,
    hash        text not null,
    content     jsonb not null,
    findings    jsonb not null default '[]',
    applied_at  timestamptz not null,
    applied_by  text not null
);

create table office (
    id          text primary key check (id ~ '^[a-z0-9-]+/[a-z0-9-]+$'),
    region      text not null generated always as (split_part(id, '/', 1)) stored,
    name        text not null,
    version     int not null,
    open        boolean not null,
    changed_at  timestamptz not null
);
create index office_by_region on office (region, name);

create table office_version (
    office      text not null references office,
    version     int not null,
    hash        text not null,
    file        text not null,
    source      text not null,
    findings    jsonb not null default '[]',
    applied_at  timestamptz not null,
    applied_by  text not null,
    primary key (office, version)
);

create table office_setting (
    office      text not null references office,
    version     int not null,
    type        text not null,
    content     jsonb not null,
    primary key (office, version, type)
);

create table procedure_version (
    id          uuid primary key,
    office      text not null references office,
    key         text not null,
    number      int not null,
    hash        text not null,
    content     jsonb not null,
    since       timestamptz not null,
    current     boolean not null,
    unique (office, key, number)
);
create unique index procedure_current on procedure_version (office, key) where current;

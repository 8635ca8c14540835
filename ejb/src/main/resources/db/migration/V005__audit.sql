-- Appended, never changed: the runtime role may only insert and select (see V009).
create table audit_entry (
    office      text not null,
    chain       text not null,
    seq         int not null,
    complaint   uuid,
    at          timestamptz not null,
    actor       text not null,
    name        text not null,
    facts       jsonb not null,
    previous    text not null,
    hash        text not null,
    primary key (office, chain, seq)
);
create index audit_entry_day on audit_entry (office, at);

create table audit_seal (
    office      text not null,
    day         date not null,
    entries     int not null,
    hash        text not null,
    sealed_at   timestamptz not null,
    primary key (office, day)
);

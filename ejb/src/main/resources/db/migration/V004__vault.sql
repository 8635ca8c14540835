-- The reporter's identity, encrypted by the application with keys that are not in this database.
create table sealed_identity (
    ref         uuid primary key,
    office      text not null,
    complaint   uuid not null,
    sealed      bytea not null,
    key_id      text not null,
    nik_hash    text,
    phone_hash  text,
    email_hash  text,
    known       text not null,
    entrusted_at timestamptz not null
);
create index sealed_identity_nik on sealed_identity (office, nik_hash) where nik_hash is not null;
create index sealed_identity_phone on sealed_identity (office, phone_hash) where phone_hash is not null;

create table disclosure (
    id          uuid primary key,
    office      text not null,
    ref         uuid not null references sealed_identity,
    complaint   uuid not null,
    ground      text not null,
    reason      text not null,
    by_user     text not null,
    by_position text not null,
    at          timestamptz not null
);
create index disclosure_of on disclosure (complaint, id);

create table letter (
    id          uuid primary key,
    office      text not null,
    complaint   uuid not null references complaint,
    state       text not null,
    body        text not null,
    body_hash   text not null,
    agenda_class text,
    agenda_year int,
    agenda_no   int,
    dispatched_on text,
    delivery    text,
    message_id  text not null default '',
    row_version int not null
);
create unique index letter_agenda on letter (office, agenda_year, agenda_no) where agenda_no is not null;
create unique index letter_of on letter (complaint);

create table letter_draft (
    id          uuid primary key,
    office      text not null,
    letter      uuid not null references letter,
    body        text not null,
    body_hash   text not null,
    by_user     text not null,
    by_position text not null,
    at          timestamptz not null
);
create index letter_draft_of on letter_draft (letter, id);

create table letter_mark (
    id          uuid primary key,
    office      text not null,
    letter      uuid not null references letter,
    move        text not null,
    body_hash   text not null,
    by_user     text not null,
    by_position text not null,
    at          timestamptz not null,
    voided_at   timestamptz,
    remark      text not null default ''
);
create index letter_mark_of on letter_mark (letter, id);

create table follow_up (
    id          uuid primary key,
    office      text not null,
    complaint   uuid not null references complaint,
    kind        text not null,
    channel     text not null,
    words       text not null,
    prepared    text not null default '',
    opened_at   timestamptz not null,
    due_at      timestamptz,
    done_at     timestamptz,
    done_by     text not null default '',
    done_note   text not null default ''
);
create index follow_up_open on follow_up (office, due_at, id) where done_at is null;
create index follow_up_of on follow_up (complaint, id);

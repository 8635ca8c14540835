-- Written in the deed's transaction, sent after it. Its content may name a reporter (an e-mail address), so it is
-- sealed like the vault and emptied once delivered.
create table outbox (
    id          uuid primary key,
    office      text not null,
    complaint   uuid,
    reference   text not null default '',
    kind        text not null,
    sealed      bytea,
    created_at  timestamptz not null,
    due_at      timestamptz not null,
    attempts    int not null default 0,
    state       text not null,
    message_id  text not null default '',
    last_error  text not null default '',
    done_at     timestamptz
);
create index outbox_due on outbox (due_at) where state = 'WAITING';
create index outbox_of on outbox (complaint) where complaint is not null;

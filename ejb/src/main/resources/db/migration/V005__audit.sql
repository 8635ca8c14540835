-- Appended, never changed: the runtime role may only insert and select (see V009).
-- facts is canonical JSON as text, because the hash covers it letter by letter.
create table audit_entry (
    office      text not null,
    chain       text not null,
    seq         int not null,
    complaint   uuid,
    at          timestamptz not null,
    actor       text not null,
    name        text not null,
    facts       text not null,
    previous    text not null,
    hash        text not null,
    primary key (office, chain, seq)
);
create index audit_entry_day on audit_entry (office, at);

-- heads: one line a chain that grew that day, "chain seq hash"; hash covers them and the seal before.
create table audit_seal (
    office      text not null,
    day         date not null,
    entries     int not null,
    heads       text not null,
    previous    text not null,
    hash        text not null,
    sealed_at   timestamptz not null,
    primary key (office, day)
);

-- Appends one entry to the end of its chain. Writers of one chain wait for each other until they commit, writers of
-- different chains never do. What the hash covers, in this order, is read again by audit.AuditEntry.
create function audit_append(house text, link text, about uuid, moment timestamptz, who text, what text, told text)
    returns text language plpgsql volatile as $$
declare
    last_seq  int;
    last_hash text;
    made      text;
begin
    perform pg_advisory_xact_lock(hashtextextended(house || chr(10) || link, 0));
    select seq, hash into last_seq, last_hash
        from audit_entry where office = house and chain = link order by seq desc limit 1;
    last_seq := coalesce(last_seq, 0) + 1;
    last_hash := coalesce(last_hash, '');
    made := encode(sha256(convert_to(concat_ws(chr(10), last_hash, house, link, last_seq, coalesce(about::text, ''),
        (extract(epoch from moment) * 1000000)::bigint, who, what, told), 'UTF8')), 'hex');
    insert into audit_entry (office, chain, seq, complaint, at, actor, name, facts, previous, hash)
        values (house, link, last_seq, about, moment, who, what, told, last_hash, made);
    return made;
end $$;

create table tracking (
    code        text primary key,
    office      text not null,
    complaint   uuid not null
);

-- Whose a tracking code is: asked without scope, one code at a time. With enter, the transaction is in that house
-- from here on, narrowed to the one complaint. A code nobody holds answers no row and enters nowhere.
create function house_of_code(given text, enter boolean) returns table (house text, about uuid)
    language plpgsql volatile as $$
begin
    perform set_config('aduan.code', given, true);
    select t.office, t.complaint into house, about from tracking t where t.code = given;
    perform set_config('aduan.code', '', true);
    if house is null then
        return;
    end if;
    if enter then
        perform set_config('aduan.office', house, true), set_config('aduan.complaint', about::text, true);
    end if;
    return next;
end $$;

create table register_counter (
    office      text not null,
    register    text not null,
    year        int not null,
    last        int not null,
    primary key (office, register, year)
);

create table complaint (
    id              uuid primary key,
    office          text not null references office,
    region          text not null generated always as (split_part(office, '/', 1)) stored,
    register_year   int not null,
    -- Empty only within the transaction that receives it: the number is taken last (see complaint.RegisterCounter).
    register_no     int,
    tracking_code   text not null,
    state           text not null,
    kind            text not null,
    category        text not null default '',
    channel         text not null,
    gist            text not null,
    story           text not null,
    happened_on     text not null default '',
    place           text not null default '',
    received_at     timestamptz not null,
    registered_at   timestamptz not null,
    backdate_reason text not null default '',
    recorded_by     text not null default '',
    accompanied_by  text not null default '',
    language        text not null default '',
    read_back       boolean not null default false,
    explained       boolean not null default false,
    outside_id      text not null default '',
    unnamed         boolean not null,
    about_office    boolean not null default false,
    may_forward     boolean not null default false,
    urgent          boolean not null default false,
    complainant     uuid,
    pseudonym       text not null,
    missing         text[] not null default '{}',
    waits_until     timestamptz,
    promise_due     timestamptz,
    promise         jsonb not null,
    notice_due      timestamptz,
    notice          jsonb not null,
    waits           jsonb not null,
    answered_at     timestamptz,
    closed_at       timestamptz,
    closing         text not null default '',
    archive_place   text not null default '',
    row_version     int not null,
    -- Row policies keep the planner from using an index on it (its operator is not leakproof); stored, it is at least not
    -- computed again for each row of the office.
    search          tsvector not null generated always as (to_tsvector('simple', gist || ' ' || story)) stored,
    unique (office, register_year, register_no),
    unique (office, tracking_code)
);
create index complaint_newest on complaint (office, id desc);
create index complaint_by_state on complaint (office, state, id desc);
create index complaint_waiting on complaint (office, waits_until) where waits_until is not null;
-- What a region's supervision counts: the work in hand, never the whole register.
create index complaint_open on complaint (region, office, state, promise_due) where answered_at is null and closed_at is null;

-- What comes with a complaint is looked up when the transaction ends: the complaint itself is written last, when it is
-- known how it stands and with its number.
create table complaint_event (
    id          uuid primary key,
    office      text not null,
    complaint   uuid not null references complaint deferrable initially deferred,
    at          timestamptz not null,
    name        text not null,
    public      boolean not null,
    words       text not null,
    internal    text not null default '',
    actor       text not null
);
create index complaint_event_story on complaint_event (complaint, id);

create table evidence (
    id          uuid primary key,
    office      text not null,
    complaint   uuid not null references complaint deferrable initially deferred,
    hash        text not null,
    name        text not null,
    type        text not null,
    size        bigint not null,
    added_at    timestamptz not null,
    added_by    text not null
);
create index evidence_of on evidence (complaint, id);
create index evidence_named on evidence (office, hash);

create table submission_key (
    office      text not null,
    key         text not null,
    complaint   uuid not null,
    fingerprint text not null,
    at          timestamptz not null,
    primary key (office, key)
);

create table merit_review (
    id          uuid primary key,
    office      text not null,
    complaint   uuid not null references complaint,
    well_founded boolean not null,
    grounds     text not null,
    by_user     text not null,
    by_position text not null,
    at          timestamptz not null
);

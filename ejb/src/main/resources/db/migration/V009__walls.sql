-- The second wall: row policies for the runtime role, which owns no table and cannot bypass them.
-- An office's officer sees the office's rows; a citizen's scope narrows them to one complaint; a region's scope reads
-- what supervision may see and never the vault.

do $$
declare
    t text;
begin
    -- tables of an office that belong to one complaint
    foreach t in array array['complaint_event','evidence','submission_key','merit_review','sealed_identity','disclosure',
                             'sop_run','step_task','clock_pause','directive','letter','follow_up'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy house on %I
            using (office = (select scope_office())
                   and ((select scope_whole()) or complaint = (select scope_complaint())))
            with check (office = (select scope_office())
                   and ((select scope_whole()) or complaint = (select scope_complaint())))$p$, t);
    end loop;
    -- tables of an office that belong to no single complaint
    foreach t in array array['register_counter','absence','delegation'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy house on %I
            using (office = (select scope_office())) with check (office = (select scope_office()))$p$, t);
    end loop;
    -- the office's own papers: not for a citizen's scope, whatever complaint it holds
    foreach t in array array['letter_draft','letter_mark','audit_seal'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy house on %I
            using (office = (select scope_office()) and (select scope_whole()))
            with check (office = (select scope_office()) and (select scope_whole()))$p$, t);
    end loop;
    -- configuration: readable by all, written in the office's scope
    foreach t in array array['office_version','office_setting','procedure_version'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy public_read on %I for select using (true)', t);
        execute format('create policy house_insert on %I for insert with check (office = (select scope_office()))', t);
        execute format('create policy house_update on %I for update using (office = (select scope_office()))', t);
    end loop;
end $$;

-- A citizen's deed is recorded in the complaint's own chain, and that chain alone is seen for it.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy house on audit_entry
    using (office = (select scope_office())
           and ((select scope_whole()) or chain = (select scope_complaint())::text))
    with check (office = (select scope_office())
           and ((select scope_whole()) or chain = (select scope_complaint())::text));

alter table complaint enable row level security;
alter table complaint force row level security;
create policy house on complaint
    using (office = (select scope_office())
           and ((select scope_whole()) or id = (select scope_complaint())))
    with check (office = (select scope_office())
           and ((select scope_whole()) or id = (select scope_complaint())));
create policy supervision on complaint for select using (region = (select scope_region()));

alter table office enable row level security;
alter table office force row level security;
create policy public_read on office for select using (true);
create policy house_insert on office for insert with check (id = (select scope_office()));
create policy house_update on office for update using (id = (select scope_office()));

alter table region enable row level security;
alter table region force row level security;
create policy public_read on region for select using (true);
create policy own_insert on region for insert with check (id = (select scope_region()));
create policy own_update on region for update using (id = (select scope_region()));

-- The lookup from a tracking code to its house is readable one code at a time, through a function only.
alter table tracking enable row level security;
alter table tracking force row level security;
create policy house on tracking
    using (office = (select scope_office())
           and ((select scope_whole()) or complaint = (select scope_complaint())))
    with check (office = (select scope_office()) and (select scope_whole()));
create policy lookup on tracking for select using (code = nullif(current_setting('aduan.code', true), ''));

-- The courier claims due entries of every office, one at a time; it reads no office's other tables without its scope.
alter table outbox enable row level security;
alter table outbox force row level security;
create policy house on outbox
    using (office = (select scope_office())
           and ((select scope_whole()) or complaint = (select scope_complaint())))
    with check (office = (select scope_office())
           and ((select scope_whole()) or complaint = (select scope_complaint())));
create policy courier on outbox using (nullif(current_setting('aduan.courier', true), '') = 'on');

grant usage on schema public to aduan_app;
grant select, insert, update, delete on
    complaint, complaint_event, evidence, submission_key, merit_review, register_counter, tracking,
    sop_run, step_task, clock_pause, directive, absence, delegation,
    letter, letter_draft, letter_mark, follow_up, outbox, sealed_identity,
    region, office, office_version, office_setting, procedure_version
    to aduan_app;
grant select, insert on audit_entry, audit_seal, disclosure to aduan_app;
revoke delete on complaint, complaint_event, merit_review, office, office_version, office_setting, procedure_version, region,
    letter, letter_draft, letter_mark, register_counter, directive, step_task, sop_run, tracking from aduan_app;
revoke update on complaint_event, merit_review, letter_draft, directive, office_version, office_setting from aduan_app;

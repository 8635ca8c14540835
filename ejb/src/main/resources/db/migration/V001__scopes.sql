-- The settings of a transaction that row policies compare with. Each is empty unless the desk's scope set it:
-- aduan.office    region/slug of the office whose house we are in (scopes office, citizen, system)
-- aduan.complaint the one complaint a citizen may see (scope citizen); empty for officers and the system
-- aduan.region    the region a supervisor reads (scope region)
-- A connection without scope matches nothing, so it sees nothing.

create function scope_office() returns text language sql stable parallel safe
    return nullif(current_setting('aduan.office', true), '');

create function scope_complaint() returns uuid language sql stable parallel safe
    return nullif(current_setting('aduan.complaint', true), '')::uuid;

-- Whether no single complaint narrows the scope. A boolean of its own, because the planner takes a bare one for even
-- odds but "is null" for one row in two hundred, and would then sort an office's whole list to show its first lines.
create function scope_whole() returns boolean language sql stable parallel safe
    return nullif(current_setting('aduan.complaint', true), '') is null;

create function scope_region() returns text language sql stable parallel safe
    return nullif(current_setting('aduan.region', true), '');

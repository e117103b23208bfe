alter table conversation
    add column over_at timestamptz not null generated always as (coalesce(cancelled_at, ends_at)) stored;
comment on column conversation.over_at is 'Its end, or the moment at which it was called off.';

-- Own topics of the conversation before are offered again, one by one (B9). One that is left out stands among those taken out.
alter table own_topic
    add column reused_from uuid references own_topic on delete set null;
create index on own_topic (reused_from);
comment on column own_topic.reused_from is 'The topic of an earlier list it was taken from, by the client''s own choice.';

-- Paper is handed in at the desk as well (promise 6): who serves there opens a list by the code on the paper in their hand, and
-- types it in on that day. That it was opened stands here, for the client to read, and lets nobody type in for longer.
alter table officer add column at_desk boolean not null default false;
comment on column officer.at_desk is 'Serves at the desk, and types in the paper that clients of any officer hand in there.';

create table desk_opening
(
    id         uuid primary key     default gen_random_uuid(),
    sheet_id   uuid        not null,
    client_id  uuid        not null,
    officer_id uuid        not null references officer,
    opened_at  timestamptz not null default now(),
    foreign key (sheet_id, client_id) references answer_sheet (id, client_id)
);
create index on desk_opening (client_id);
create index on desk_opening (sheet_id, officer_id);
alter table desk_opening enable row level security;
alter table desk_opening force row level security;

create function serves_at_desk() returns boolean
    language sql
    stable
return exists (select from officer where id = (select current_officer()) and at_desk and left_on is null);

create policy own_rows on desk_opening for select to portal_client using (client_id = (select current_client()));
create policy own_openings on desk_opening for select to portal_officer
    using (officer_id = (select current_officer()) and opened_at > now() - interval '12 hours' and serves_at_desk());
create policy open_at_desk on desk_opening for insert to portal_officer
    with check (officer_id = (select current_officer()) and serves_at_desk());
grant select on desk_opening to portal_client, portal_officer;
grant insert (sheet_id, client_id, officer_id) on desk_opening to portal_officer;

create function types_in(sheet uuid) returns boolean
    language sql
    stable
return exists (select from answer_sheet s join conversation c on c.id = s.conversation_id
               where s.id = sheet and c.officer_id = (select current_officer()))
    or exists (select from desk_opening o where o.sheet_id = sheet and o.officer_id = (select current_officer()));

drop policy own_conversations on typed_in;
create policy who_has_the_paper on typed_in to portal_officer
    using (types_in(sheet_id))
    with check (types_in(sheet_id) and exists (select from paper_code p where p.sheet_id = typed_in.sheet_id));
create policy found_at_desk on paper_code for select to portal_officer using ((select serves_at_desk()));

-- What reaches the municipality after the conversation is no preparation for it any more.
create or replace function mark_who_typed_it() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if tg_op = 'UPDATE' and old.settled is not null then
        raise exception 'the client has checked this'
            using errcode = 'check_violation', constraint = 'checked_for_good';
    end if;
    if current_user = 'portal_officer' then
        if exists (select from public.answer_sheet s join public.conversation c on c.id = s.conversation_id
                   where s.id = new.sheet_id and c.over_at <= now()) then
            raise exception 'the conversation is over, or called off'
                using errcode = 'check_violation', constraint = 'typed_in_beforehand';
        end if;
        new.came_by := 'paper';
        new.typed_by := public.current_officer();
        new.typed_at := now();
        new.settled := null;
        new.settled_at := null;
    elsif current_user = 'portal_client' then
        new.settled_at := now();
        if new.settled = 'removed' then
            new.choices := '{}';
            new.day_typed := '';
            new.month_typed := '';
            new.year_typed := '';
            new.words := '';
        end if;
    end if;
    return new;
end
$$;

-- What clients said beforehand is kept for a time after the conversation, and then removed: what they kept to themselves
-- after a short term, what they handed over with the report's. The terms are the municipality's: the owner writes them here
-- at every start. Without a term nothing is ever removed.
create table retention_term
(
    kind text primary key check (kind in ('private', 'shared')),
    term interval not null check (term between interval '1 month' and interval '20 years')
);
comment on table retention_term is 'How long answers are kept after the conversation, or after it was called off.';
grant select on retention_term to portal_client;

do
$$
    begin
        if not exists (select from pg_roles where rolname = 'portal_retention') then
            create role portal_retention nologin;
        end if;
    end
$$;
comment on role portal_retention is 'Removes what is past its term: by one function, and nothing else.';
grant portal_retention to "${runtime}" with inherit false;
grant usage on schema public to portal_retention;

-- That something was removed is told with the list itself, and stays when all that was in it is gone.
alter table answer_sheet
    add column private_removed_at timestamptz,
    add column shared_removed_at  timestamptz,
    add constraint private_goes_first check (shared_removed_at is null or private_removed_at is not null);
comment on column answer_sheet.private_removed_at is 'Since when nothing is left but what was handed over in writing.';
comment on column answer_sheet.shared_removed_at is 'Since when nothing is left at all.';
grant select (private_removed_at, shared_removed_at) on answer_sheet to portal_officer;

-- Every run that removed anything, a line for each kind. Counts, and nothing of whom it was.
create table retention_run
(
    id      bigint generated always as identity primary key,
    run     uuid        not null,
    at      timestamptz not null default now(),
    kind    text        not null check (kind ~ '^[a-z_]+$'),
    removed integer     not null check (removed > 0)
);
comment on column retention_run.run is 'A run removes in small steps; each has lines of its own.';
comment on column retention_run.kind is 'The table of which so many rows were removed; of answer_sheet so many lists were emptied.';
create trigger logged_for_good before update or delete on retention_run
    for each row execute function refuse_change();
create trigger not_emptied before truncate on retention_run
    for each statement execute function refuse_change();

-- By the calendar of Amsterdam. Where months differ in length the second is some days after the first, never before it.
create function kept_until(over timestamptz, which text) returns timestamptz
    language sql
    stable
return (select (over at time zone 'Europe/Amsterdam' + t.term) at time zone 'Europe/Amsterdam'
        from retention_term t where t.kind = which);

create function kept_if_over_since(which text) returns timestamptz
    language sql
    stable
return (select (now() at time zone 'Europe/Amsterdam' - t.term) at time zone 'Europe/Amsterdam'
        from retention_term t where t.kind = which);

create function sheet_is_past(sheet uuid, which text) returns boolean
    language sql
    stable
return exists (select from answer_sheet s join conversation c on c.id = s.conversation_id
               where s.id = sheet and c.over_at < kept_if_over_since(which));

-- Why there was no answer may be told long after the conversation that was missed: its term begins then.
create function recording_is_past(conversation uuid, place text, created_at timestamptz) returns boolean
    language sql
    stable
return exists (select from conversation c
               where c.id = conversation
                 and c.over_at < kept_if_over_since('private')
                 and (place = 'answer' or created_at < kept_if_over_since('private')));

-- What does not wait for the term of what is handed over: all the client kept, or took out again, and what was only said
-- aloud, for a voice is not kept that long.
create function goes_first(a answer) returns boolean
    language sql
    immutable
return a.handed_over_at is null
    or (a.choices = '{}' and a.day_typed = '' and a.month_typed = '' and a.year_typed = ''
        and a.words !~ '[^[:space:]]');
create function goes_first(o own_topic) returns boolean
    language sql
    immutable
return o.handed_over_at is null or o.removed_at is not null;
create function goes_first(w topic_wish) returns boolean
    language sql
    immutable
return w.handed_over_at is null;
create function goes_first(d already_doing) returns boolean
    language sql
    immutable
return d.handed_over_at is null;
create function goes_first(t dutch_translation) returns boolean
    language sql
    immutable
return true;
create function goes_first(t typed_in) returns boolean
    language sql
    immutable
return true;
create function goes_first(p paper_code) returns boolean
    language sql
    immutable
return true;
create function goes_first(d desk_opening) returns boolean
    language sql
    immutable
return true;
create function goes_first(p presence) returns boolean
    language sql
    immutable
return true;

-- No role of the portal may delete. The owner may, by the function below alone, and the walls are forced upon the owner too:
-- it sees the lists that are past their term, and deletes of them what is past its own.
create policy past_its_term on conversation for select to current_user
    using (over_at < (select kept_if_over_since('private')));
create policy past_its_term on answer_sheet to current_user
    using (exists (select from conversation c
                   where c.id = conversation_id and c.over_at < (select kept_if_over_since('private'))));
create policy past_its_term on recording to current_user
    using (recording_is_past(conversation_id, place, created_at));
create policy no_longer_spoken on answer for update to current_user using (sheet_is_past(sheet_id, 'private'));
do
$$
    declare
        name text;
    begin
        foreach name in array array ['dutch_translation', 'typed_in', 'paper_code', 'desk_opening', 'presence', 'answer', 'own_topic', 'topic_wish',
            'already_doing']
            loop
                execute format('create policy of_a_list_past_its_term on %I for select to current_user'
                    || ' using (sheet_is_past(sheet_id, ''private''))', name);
                execute format('create policy past_its_term on %1$I for delete to current_user using (sheet_is_past('
                    || 'sheet_id, case when goes_first(%1$I) then ''private'' else ''shared'' end))', name);
            end loop;
    end
$$;

-- A recording is removed by who removes what is past its term, and by nobody else; its sound, when the client deletes it.
create function refuse_removal_before_its_term() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if current_setting('role') <> 'portal_retention'
        or not public.recording_is_past(old.conversation_id, old.place, old.created_at) then
        raise exception 'rows of recording are never changed or removed before their term' using errcode = 'restrict_violation';
    end if;
    return old;
end
$$;
drop trigger not_removed on recording;
create trigger not_removed before delete on recording
    for each row execute function refuse_removal_before_its_term();

-- Once emptied, a list stays so: nothing is begun in it that no run would look for.
create function refuse_after_removal() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if exists (select from public.answer_sheet s where s.id = new.sheet_id and s.private_removed_at is not null) then
        raise exception 'what was answered in this list is removed'
            using errcode = 'check_violation', constraint = 'removed_for_good';
    end if;
    return new;
end
$$;
do
$$
    declare
        name text;
    begin
        foreach name in array array ['dutch_translation', 'typed_in', 'paper_code', 'desk_opening', 'presence', 'answer', 'own_topic', 'topic_wish',
            'already_doing']
            loop
                execute format('create trigger removed_for_good before insert on %I'
                    || ' for each row execute function refuse_after_removal()', name);
            end loop;
    end
$$;
create or replace function may_record(conversation uuid, place text, about uuid) returns boolean
    language sql
    stable
return case place
    when 'reason' then exists (select from reason r
                               where r.id = about and r.conversation_id = conversation and r.told_by = 'client')
    when 'answer' then exists (select from answer_sheet s
                               join question q on q.questionnaire_id = s.questionnaire_id
                               where s.conversation_id = conversation and q.id = about
                                 and s.private_removed_at is null)
    else false end;

create function note_removed(this_run uuid, kind text, removed bigint) returns void
    language sql
    set search_path = pg_catalog, public, pg_temp
as
$$
insert into public.retention_run (run, kind, removed) select this_run, kind, removed where removed > 0
$$;

create function empty_lists(this_run uuid, sheets uuid[], which text) returns void
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    name  text;
    count bigint;
begin
    -- A translation goes before the words it is of.
    foreach name in array array ['dutch_translation', 'typed_in', 'paper_code', 'desk_opening', 'presence', 'answer', 'own_topic', 'topic_wish',
        'already_doing']
        loop
            execute format('delete from public.%I t where t.sheet_id = any ($1)'
                || ' and ($2 = ''shared'' or public.goes_first(t))', name) using sheets, which;
            get diagnostics count = row_count;
            perform public.note_removed(this_run, name, count);
        end loop;
    perform public.note_removed(this_run, 'answer_sheet', cardinality(sheets));
end
$$;

-- One step of a run: of at most so many lists. It is done whole or not at all, so a run that is cut off goes on where it was.
-- Two at once take different lists.
create function remove_past_its_term(this_run uuid, most integer) returns table (kind text, removed bigint)
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    of_each constant integer := least(greatest(most, 1), 500);
    sheets           uuid[];
    recordings       uuid[];
begin
    select array_agg(due.id) into sheets
    from (select s.id from public.answer_sheet s join public.conversation c on c.id = s.conversation_id
          where s.private_removed_at is null and c.over_at < (select public.kept_if_over_since('private'))
          limit of_each for update of s skip locked) due;
    if sheets is not null then
        delete from public.recording r using public.answer_sheet s
        where s.id = any (sheets) and r.conversation_id = s.conversation_id and r.place = 'answer';
        get diagnostics removed = row_count;
        perform public.note_removed(this_run, 'recording', removed);
        update public.answer a set spoken = false where a.sheet_id = any (sheets) and a.spoken;
        perform public.empty_lists(this_run, sheets, 'private');
        update public.answer_sheet s set private_removed_at = now(), went_on_at = null where s.id = any (sheets);
    end if;

    select array_agg(due.id) into sheets
    from (select s.id from public.answer_sheet s join public.conversation c on c.id = s.conversation_id
          where s.private_removed_at is not null and s.shared_removed_at is null
            and c.over_at < (select public.kept_if_over_since('shared'))
          limit of_each for update of s skip locked) due;
    if sheets is not null then
        perform public.empty_lists(this_run, sheets, 'shared');
        update public.answer_sheet s set shared_removed_at = now() where s.id = any (sheets);
    end if;

    select array_agg(due.id) into recordings
    from (select r.id from public.recording r join public.conversation c on c.id = r.conversation_id
          where r.place = 'reason' and greatest(c.over_at, r.created_at) < (select public.kept_if_over_since('private'))
          limit of_each for update of r skip locked) due;
    delete from public.recording r where r.id = any (recordings);
    get diagnostics removed = row_count;
    perform public.note_removed(this_run, 'recording', removed);

    return query
        select l.kind, sum(l.removed)::bigint from public.retention_run l
        where l.run = this_run and l.at = now() group by l.kind;
end
$$;
comment on function remove_past_its_term is 'Answers of which table it removed how much; nothing once all is done.';
revoke all on function note_removed, empty_lists, remove_past_its_term from public;
grant execute on function remove_past_its_term to portal_retention;

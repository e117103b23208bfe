-- An organisation that supports clients keeps what clients read about it, and who works there. Words go past an editor of the
-- municipality first; whether it is independent and costs nothing is for the municipality to say.
create function helper_works() returns boolean
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select exists (select from public.helper h
                   where h.id = public.current_helper()
                     and (h.left_on is null or h.left_on >= (now() at time zone 'Europe/Amsterdam')::date));
end;

create function managed_organisation() returns uuid
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select h.organisation_id
    from public.helper h
    where h.id = public.current_helper() and h.manages and public.helper_works();
end;
comment on function managed_organisation is 'What the helper of this transaction manages; null for who manages nothing, or left.';
revoke execute on function helper_works(), managed_organisation() from public;
grant execute on function helper_works(), managed_organisation() to portal_helper;

-- Who left sees nobody any more, not even the names of those who could be helped.
alter policy given_to on mandate using (helper_id = (select current_helper()) and (select helper_works()));

alter table support_organisation
    add column version    integer not null default 1 check (version > 0),
    add column kept_since timestamptz,
    add column said_at    timestamptz;
comment on column support_organisation.version is 'Counts up with every change of what the organisation itself writes.';
comment on column support_organisation.kept_since is
    'Since when it keeps its own words: from then on the case system leaves them as they are.';
comment on column support_organisation.said_at is 'When it last said itself whether there is room, or that all is still right.';

-- Every language of a text is there in so many characters at most, and Dutch always.
create function is_short_text(texts jsonb, most integer) returns boolean
    language sql
    immutable
return coalesce(texts ->> 'nl', '') ~ '[^[:space:]]'
    and (select bool_and(char_length(t.value) <= most and t.key ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$') from jsonb_each_text(texts) t);

create function are_short(lines text[], most integer) returns boolean
    language sql
    immutable
return cardinality(lines) <= 30
    and (select count(distinct l) = count(*) and coalesce(bool_and(l ~ '[^[:space:]]' and char_length(l) <= most), true)
         from unnest(lines) l);

-- What clients are to read about an organisation, on its way past an editor. One at a time: who writes on, writes on in it.
create table entry_proposal
(
    id               uuid primary key,
    organisation_id  uuid        not null references support_organisation,
    version          integer     not null default 1 check (version > 0),
    summary          jsonb       not null check (is_short_text(summary, 300)),
    details          jsonb       not null check (is_short_text(details, 4000)),
    for_whom         jsonb check (for_whom is null or is_short_text(for_whom, 500)),
    languages        text[]      not null check (cardinality(languages) > 0 and are_short(languages, 35)),
    neighbourhoods   text[]      not null check (are_short(neighbourhoods, 100)),
    phone            text        not null check (phone ~ '^\+?[0-9][0-9 ()-]{6,30}$'),
    opening          jsonb       not null check (is_short_text(opening, 500)),
    address          text        not null check (char_length(address) <= 200),
    person_names     text[]      not null check (are_short(person_names, 200)),
    person_languages text[]      not null,
    by_organisation  boolean     not null default true,
    changed_by       text        not null default '',
    changed_at       timestamptz not null default now(),
    decision         text check (decision in ('approved', 'sent-back', 'withdrawn')),
    decided_at       timestamptz,
    decided_by       uuid references officer,
    decider_name     text,
    reason           text check (char_length(reason) <= 2000),
    constraint languages_of_every_person check (cardinality(person_names) = cardinality(person_languages)),
    constraint decided_once check ((decision is null) = (decided_at is null)),
    constraint decided_by_somebody
        check ((decided_by is not null) = (decision is not null and decision <> 'withdrawn')
            and (decided_by is null) = (decider_name is null)),
    constraint sent_back_with_a_reason check ((reason is not null) = (decision is not null and decision = 'sent-back')),
    constraint reason_in_words check (reason ~ '[^[:space:]]')
);
create unique index one_proposal_waits on entry_proposal (organisation_id) where decision is null;
create index on entry_proposal (organisation_id, decided_at);
comment on column entry_proposal.person_languages is 'Of each name of person_names, the codes with spaces between them.';
comment on column entry_proposal.by_organisation is 'Whether the organisation wrote in it last; else an editor did, to translate.';

create table entry_proposal_writer
(
    proposal_id uuid not null references entry_proposal,
    helper_id   uuid references helper,
    officer_id  uuid references officer,
    constraint wrote_as_one check (num_nonnulls(helper_id, officer_id) = 1),
    unique nulls not distinct (proposal_id, helper_id, officer_id)
);
comment on table entry_proposal_writer is 'Who wrote in it, and so does not approve it.';

alter table entry_proposal enable row level security;
alter table entry_proposal_writer enable row level security;
create policy of_own_organisation on entry_proposal to portal_helper
    using (organisation_id = (select managed_organisation()))
    with check (organisation_id = (select managed_organisation()));
create policy editors on entry_proposal to portal_officer
    using ((select edits_questions())) with check ((select edits_questions()));
grant select on entry_proposal to portal_helper, portal_officer;
grant insert (id, organisation_id, summary, details, for_whom, languages, neighbourhoods, phone, opening, address,
              person_names, person_languages),
    update (summary, details, for_whom, languages, neighbourhoods, phone, opening, address, person_names, person_languages,
            decision)
    on entry_proposal to portal_helper, portal_officer;
grant update (reason) on entry_proposal to portal_officer;
grant select on support_organisation, support_person to portal_officer;
grant update (has_room, last_checked) on support_organisation to portal_helper;

-- Also when the same person is a support worker here and an officer there: the same account or the same name is the same person.
create function wrote_entry(proposal uuid) returns boolean
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select exists (select
                   from public.entry_proposal_writer w
                            join public.officer o on o.id = public.current_officer()
                            left join public.helper h on h.id = w.helper_id
                   where w.proposal_id = proposal
                     and (w.officer_id = o.id or lower(h.login) = lower(o.login) or lower(h.name) = lower(o.name)));
end;
revoke execute on function wrote_entry(uuid) from public;
grant execute on function wrote_entry(uuid) to portal_officer;

create function keep_entry_proposal() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    helping  boolean := current_user = 'portal_helper';
    deciding text[]  := '{decision,decided_at,decided_by,decider_name,reason}';
begin
    if tg_op = 'UPDATE' then
        if old.decision is not null then
            raise exception 'what is decided is decided'
                using errcode = 'check_violation', constraint = 'decided_for_good';
        end if;
        if new.decision is not null then
            if helping <> (new.decision = 'withdrawn') then
                raise exception 'an organisation withdraws and an editor decides'
                    using errcode = 'check_violation', constraint = 'decided_by_an_editor';
            end if;
            if to_jsonb(new) - deciding is distinct from to_jsonb(old) - deciding then
                raise exception 'what is decided on is what was read'
                    using errcode = 'check_violation', constraint = 'as_it_was_read';
            end if;
            if new.decision = 'approved' then
                if public.wrote_entry(new.id) then
                    raise exception 'who wrote in it does not approve it'
                        using errcode = 'check_violation', constraint = 'two_pairs_of_eyes';
                end if;
            end if;
            new.decided_at := now();
            if not helping then
                new.decided_by := public.current_officer();
                new.decider_name := (select o.name from public.officer o where o.id = new.decided_by);
            end if;
            return new;
        end if;
    end if;
    new.version := case tg_op when 'INSERT' then 1 else old.version + 1 end;
    new.changed_at := now();
    new.by_organisation := helping;
    if helping then
        new.changed_by := (select h.name from public.helper h where h.id = public.current_helper());
    else
        new.changed_by := (select o.name from public.officer o where o.id = public.current_officer());
    end if;
    return new;
end
$$;
create trigger decided_by_an_editor before insert or update on entry_proposal
    for each row when (current_user in ('portal_helper', 'portal_officer')) execute function keep_entry_proposal();

create function note_entry_writer() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    insert into public.entry_proposal_writer (proposal_id, helper_id, officer_id)
    values (new.id, public.current_helper(), public.current_officer())
    on conflict do nothing;
    return null;
end
$$;
create trigger notes_writer after insert or update of version, summary, details, for_whom, languages, neighbourhoods, phone,
    opening, address, person_names, person_languages on entry_proposal
    for each row when (current_user in ('portal_helper', 'portal_officer')) execute function note_entry_writer();

-- The only way for words of an organisation to clients: nobody has another one.
create function publish_entry() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    update public.support_organisation
    set summary        = new.summary,
        details        = new.details,
        for_whom       = new.for_whom,
        languages      = new.languages,
        neighbourhoods = new.neighbourhoods,
        phone          = new.phone,
        opening        = new.opening,
        address        = new.address,
        kept_since     = coalesce(kept_since, now()),
        last_checked   = case when new.by_organisation
            then greatest(last_checked, (new.changed_at at time zone 'Europe/Amsterdam')::date)
            else last_checked end
    where id = new.organisation_id;
    update public.support_person set listed = false where organisation_id = new.organisation_id;
    insert into public.support_person (organisation_id, name, position, languages, listed)
    select new.organisation_id, n.name, n.place, string_to_array(new.person_languages[n.place], ' '), true
    from unnest(new.person_names) with ordinality n (name, place)
    on conflict (organisation_id, name) do update
        set position = excluded.position, languages = excluded.languages, listed = true;
    return null;
end
$$;
create trigger published_when_approved after update of decision on entry_proposal
    for each row when (new.decision = 'approved') execute function publish_entry();

-- A helper says of the own organisation alone whether there is room; and what it keeps itself the case system leaves.
create function keep_own_entry() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if current_user = 'portal_helper' then
        if old.id is distinct from public.managed_organisation() then
            raise exception 'this helper does not manage this organisation' using errcode = 'insufficient_privilege';
        end if;
        new.said_at := now();
    elsif current_user = 'portal_intake' then
        if old.kept_since is not null then
            new.summary := old.summary;
            new.details := old.details;
            new.for_whom := old.for_whom;
            new.languages := old.languages;
            new.neighbourhoods := old.neighbourhoods;
            new.phone := old.phone;
            new.opening := old.opening;
            new.address := old.address;
        end if;
        if old.said_at is not null then
            new.has_room := old.has_room;
            new.last_checked := greatest(old.last_checked, new.last_checked);
        end if;
    end if;
    if (new.summary, new.details, new.for_whom, new.languages, new.neighbourhoods, new.phone, new.opening, new.address)
        is distinct from
       (old.summary, old.details, old.for_whom, old.languages, old.neighbourhoods, old.phone, old.opening, old.address)
    then
        new.version := old.version + 1;
    elsif new.kept_since is not null and current_user not in ('portal_helper', 'portal_intake') then
        -- Approved, perhaps with nothing but other names of persons.
        new.version := old.version + 1;
    end if;
    return new;
end
$$;
create trigger kept_by_itself before update on support_organisation for each row execute function keep_own_entry();

create function keep_own_persons() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if exists (select from public.support_organisation o where o.id = new.organisation_id and o.kept_since is not null) then
        return null;
    end if;
    return new;
end
$$;
create trigger kept_by_itself before insert or update on support_person
    for each row when (current_user = 'portal_intake') execute function keep_own_persons();

-- Who works here. A manager sees all of the own organisation, takes people on, notes absences and last days; everybody notes an
-- absence of their own.
alter table helper
    add column left_noted_by uuid references helper;
create index on helper (left_noted_by);
comment on column helper.left_noted_by is 'The manager who noted or took back the last day; empty when the case system did.';

create policy members on helper for select to portal_helper using (organisation_id = (select managed_organisation()));
create policy taken_on on helper for insert to portal_helper
    with check (organisation_id = (select managed_organisation()) and not manages);
create policy members_change on helper for update to portal_helper
    using (organisation_id = (select managed_organisation())) with check (organisation_id = (select managed_organisation()));
create policy own_absence on helper for update to portal_helper
    using (id = (select current_helper()) and (select helper_works())) with check (id = (select current_helper()));
grant insert (id, login, name, organisation_id), update (left_on, away_until) on helper to portal_helper;
grant usage on sequence helper_number to portal_helper;
-- Clients read until when their helper is away, and works here.
grant select (left_on, away_until) on helper to portal_client;

create function keep_members() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if current_user = 'portal_intake' then
        -- What a manager noted is not undone by a document of before; of two last days the sooner one counts.
        if old.left_noted_by is not null then
            new.left_on := least(old.left_on, new.left_on);
        end if;
        return new;
    end if;
    if new.left_on is distinct from old.left_on then
        if old.id = public.current_helper() or old.organisation_id is distinct from public.managed_organisation() then
            raise exception 'a last day is noted by another one who manages'
                using errcode = 'insufficient_privilege';
        end if;
        if old.left_on < (now() at time zone 'Europe/Amsterdam')::date then
            raise exception 'who left has left, and every permission ended with it'
                using errcode = 'check_violation', constraint = 'left_for_good';
        end if;
        new.left_noted_by := public.current_helper();
    end if;
    return new;
end
$$;
create trigger left_for_good before update on helper
    for each row when (current_user in ('portal_helper', 'portal_intake')) execute function keep_members();

create function coworkers() returns table (id uuid, name text, away_until date)
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select c.id,
           c.name,
           case when c.away_until >= (now() at time zone 'Europe/Amsterdam')::date then c.away_until end
    from public.helper oneself
             join public.helper c on c.organisation_id = oneself.organisation_id
    where oneself.id = public.current_helper()
      and public.helper_works()
      and (c.left_on is null or c.left_on >= (now() at time zone 'Europe/Amsterdam')::date)
    order by c.name, c.id;
end;
comment on function coworkers is 'Everybody who works where the helper of this transaction works, and until when they are away.';

-- How many people each member helps, for who manages: numbers, and nothing of whom.
create function permissions_of_members() returns table (helper_id uuid, people bigint, asked bigint)
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select h.id,
           count(distinct m.client_id),
           count(distinct m.client_id) filter (where exists (select from public.mandate_proposal p
                                                             where p.replaces = m.id
                                                               and p.refused_at is null
                                                               and p.expires_at > now()))
    from public.helper h
             join public.mandate m on m.helper_id = h.id and m.revoked_at is null and m.ends_at > now()
    where h.organisation_id = public.managed_organisation()
      and (h.left_on is null or h.left_on >= (now() at time zone 'Europe/Amsterdam')::date)
    group by h.id;
end;

-- For who is away, or soon leaves, the manager asks all their clients at once whether a colleague may go on: without learning
-- who they are. Each says yes or no (to the same tasks, until the same day). Says how many were asked; null: nobody may.
alter table mandate_proposal
    add column asked_by uuid references helper,
    add constraint asked_to_hand_over check (asked_by is null or way = 'handover');
create index on mandate_proposal (asked_by);
comment on column mandate_proposal.asked_by is 'The manager who asked for a helper who is away; empty when the helper did.';

-- What was asked and not answered in time makes room to ask again.
create function close_what_was_not_answered() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    update public.mandate_proposal
    set refused_at = expires_at
    where replaces = new.replaces and refused_at is null and expires_at <= now();
    return new;
end
$$;
create trigger room_to_ask_again before insert on mandate_proposal
    for each row when (new.way = 'handover') execute function close_what_was_not_answered();

create function hand_over_all(member uuid, colleague uuid, client_answers_until timestamptz) returns integer
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    house uuid := public.managed_organisation();
    today date := (now() at time zone 'Europe/Amsterdam')::date;
    asked integer;
begin
    if house is null
        or not exists (select from public.helper h
                       where h.id = member and h.organisation_id = house
                         and (h.left_on is null or h.left_on >= today)
                         and (h.away_until >= today or h.left_on is not null))
        or not exists (select from public.helper c
                       where c.id = colleague and c.id <> member and c.organisation_id = house
                         and (c.left_on is null or c.left_on >= today)
                         and (c.away_until is null or c.away_until < today)) then
        return null;
    end if;
    insert into public.mandate_proposal (id, client_id, way, tasks, helper_id, replaces, expires_at, asked_by)
    select gen_random_uuid(), m.client_id, 'handover', m.tasks, colleague, m.id, client_answers_until, public.current_helper()
    from public.mandate m
    where m.helper_id = member and m.revoked_at is null and m.ends_at > now()
    on conflict do nothing;
    get diagnostics asked = row_count;
    return asked;
end
$$;
revoke execute on function coworkers(), permissions_of_members(), hand_over_all(uuid, uuid, timestamptz) from public;
grant execute on function coworkers(), permissions_of_members(), hand_over_all(uuid, uuid, timestamptz) to portal_helper;

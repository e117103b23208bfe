-- A conversation is called off by its officer, before it begins and for good, with a reason that the client reads.
alter table conversation
    add column cancelled_by         uuid references officer,
    add column cancelled_because    text check (cancelled_because ~ '[^[:space:]]' and char_length(cancelled_because) <= 2000),
    add column cancelled_new_moment boolean,
    add column cancelled_frees      boolean;
comment on column conversation.cancelled_new_moment is 'Whether the client was told that a new moment follows.';
comment on column conversation.cancelled_frees is 'Whether the officer can see somebody else at that moment.';

-- The owner sees no client's rows either, as long as the walls are forced upon it.
alter table conversation no force row level security;
update conversation
set cancelled_by         = officer_id,
    cancelled_because    = 'Dit gesprek gaat niet door.',
    cancelled_new_moment = false,
    cancelled_frees      = true
where cancelled_at is not null;
alter table conversation force row level security;

alter table conversation add constraint called_off_whole check (
    num_nulls(cancelled_at, cancelled_by, cancelled_because, cancelled_new_moment, cancelled_frees) in (0, 5));

-- Runs before the triggers that count revisions and keep the moments: they come after it in the alphabet.
create function keep_calling_off() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    perform public.one_at_a_time(new.id);
    if old.cancelled_at is not null then
        if (new.officer_id, new.slot_id, new.starts_at, new.ends_at, new.place_kind, new.place_address, new.cancelled_at,
            new.cancelled_by, new.cancelled_because, new.cancelled_new_moment, new.cancelled_frees)
            is distinct from
           (old.officer_id, old.slot_id, old.starts_at, old.ends_at, old.place_kind, old.place_address, old.cancelled_at,
            old.cancelled_by, old.cancelled_because, old.cancelled_new_moment, old.cancelled_frees) then
            raise exception 'a conversation that was called off stays as it was'
                using errcode = 'check_violation', constraint = 'called_off_for_good';
        end if;
        return new;
    end if;
    if new.cancelled_by is distinct from old.officer_id
        or new.cancelled_by is distinct from public.current_officer() then
        raise exception 'only its own officer calls a conversation off'
            using errcode = 'check_violation', constraint = 'called_off_by_its_officer';
    end if;
    if new.cancelled_at >= old.starts_at then
        raise exception 'a conversation that began cannot be called off'
            using errcode = 'check_violation', constraint = 'called_off_beforehand';
    end if;
    if exists (select from public.outcome o where o.conversation_id = new.id and o.superseded_at is null) then
        raise exception 'a conversation with an outcome cannot be called off'
            using errcode = 'check_violation', constraint = 'called_off_has_no_outcome';
    end if;
    return new;
end
$$;
create trigger called_off_for_good before update on conversation for each row
    when (old.cancelled_at is not null or new.cancelled_at is not null) execute function keep_calling_off();

-- Somebody else may have the moment that a conversation let go of when it was called off: it is not let go of twice.
create or replace function take_slot() returns trigger
    language plpgsql
    security definer
    set search_path = public as
$$
begin
    if tg_op = 'UPDATE' then
        if (new.slot_id, new.cancelled_at) is not distinct from (old.slot_id, old.cancelled_at) then
            return new;
        end if;
        if old.cancelled_at is null and (new.cancelled_at is null or new.cancelled_frees) then
            update slot set taken = false where id = old.slot_id;
        end if;
    end if;
    if new.slot_id is not null and new.cancelled_at is null then
        update slot set taken = true where id = new.slot_id and not taken;
        if not found then
            raise exception 'the moment is taken' using errcode = 'unique_violation', constraint = 'slot_serves_one';
        end if;
    end if;
    return new;
end
$$;

-- Nobody stayed away from a conversation that the municipality called off.
create function refuse_outcome_of_called_off() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    perform public.one_at_a_time(new.conversation_id);
    if exists (select from public.conversation c where c.id = new.conversation_id and c.cancelled_at is not null) then
        raise exception 'the conversation was called off'
            using errcode = 'check_violation', constraint = 'called_off_has_no_outcome';
    end if;
    return new;
end
$$;
create trigger called_off_has_no_outcome before insert on outcome
    for each row execute function refuse_outcome_of_called_off();

-- The gate (E1) of V010, with one thing more: nothing follows from silence about a conversation that was called off.
create or replace function sanction_lacks(which uuid) returns text[]
    language sql
    stable
return (with counted as (select case a.channel when 'repeated-letter' then 'letter' else a.channel end as channel,
                                a.day_part,
                                a.result = 'no-number'                                             as no_number
                         from attempt a
                         where a.conversation_id = which
                           and a.result <> 'came-back'
                           and not exists (select from attempt_dispute d where d.attempt_id = a.id and d.stands)),
             tried as (select count(distinct channel) filter (where not no_number)                         as channels,
                              count(distinct day_part) filter (where channel = 'call' and not no_number)   as calls,
                              coalesce(bool_or(no_number), false)                                          as no_number,
                              coalesce(bool_or(channel = 'home-visit'), false)                             as visited
                       from counted),
             told as (select count(*) > 0 as reason,
                             coalesce(bool_or(r.told_by = 'client' and not exists
                                 (select from reason_taken_up t where t.reason_id = r.id and t.version >= r.version)),
                                      false) as waits
                      from reason r
                      where r.conversation_id = which)
        select array_remove(array [
            case when not exists (select from conversation c where c.id = which and c.obligation = 'obliged')
                then 'obliged' end,
            case when exists (select from conversation c where c.id = which and c.cancelled_at is not null)
                then 'called-off' end,
            case when (select count(*) from invitation i
                       where i.conversation_id = which
                         and i.delivered_on <= (now() at time zone 'Europe/Amsterdam')::date
                         and i.returned_on is null) < 2
                then 'invitations' end,
            case when told.waits then 'reason-taken-up' end,
            case when not told.reason and tried.channels < 3 then 'channels' end,
            case when not told.reason and tried.calls < 2 and not tried.no_number then 'calls' end,
            case when not told.reason and not tried.visited then 'home-visit' end], null)
        from told, tried);

grant update (cancelled_by, cancelled_because, cancelled_new_moment, cancelled_frees) on conversation to portal_officer;

-- Who said it, and how (promise 6): beside every answer. Not for whoever says it to say: the role that acts tells.
-- Of an answer from before nobody knows, and nothing is said about it.
alter table invitation_answer
    add column said_via text check (said_via in ('login', 'letter-code', 'phone', 'desk')),
    add column heard_by uuid references officer,
    add column said_at  timestamptz,
    add constraint marked_whole check ((said_via is null) = (said_at is null)),
    add constraint officer_who_heard_it
        check ((heard_by is not null) = (said_via is not null and said_via in ('phone', 'desk')));

create function mark_who_said_it() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    perform public.one_at_a_time(new.conversation_id);
    if exists (select from public.conversation c where c.id = new.conversation_id and c.cancelled_at is not null) then
        raise exception 'the conversation was called off'
            using errcode = 'check_violation', constraint = 'called_off_for_good';
    end if;
    if current_user = 'portal_client' then
        new.said_via := 'login';
        new.said_at := now();
        new.heard_by := null;
    elsif current_user = 'portal_reply' then
        new.said_via := 'letter-code';
        new.said_at := now();
        new.heard_by := null;
    elsif current_user = 'portal_officer' then
        if new.said_via is null or new.said_via not in ('phone', 'desk') then
            raise exception 'an officer hears an answer by phone or at the desk'
                using errcode = 'check_violation', constraint = 'officer_who_heard_it';
        end if;
        -- That a client does not want to is the client's own word, and nobody else's (E3).
        if new.choice = 'not-wanted' then
            raise exception 'only the client says that the client does not want to'
                using errcode = 'check_violation', constraint = 'own_word';
        end if;
        new.said_at := now();
        new.heard_by := public.current_officer();
    end if;
    return new;
end
$$;
create trigger marked_who_said_it before insert or update of choice, said_via, heard_by, said_at on invitation_answer
    for each row execute function mark_who_said_it();

create function refuse_arranging_called_off() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    perform public.one_at_a_time(new.conversation_id);
    if exists (select from public.conversation c where c.id = new.conversation_id and c.cancelled_at is not null) then
        raise exception 'the conversation was called off'
            using errcode = 'check_violation', constraint = 'called_off_for_good';
    end if;
    return new;
end
$$;
create trigger called_off_for_good before insert or update of companion, interpreter, needs, place_kind on arrangement
    for each row execute function refuse_arranging_called_off();

-- What a client says by phone or at the desk, the officer of the conversation writes down, and nobody else.
create policy heard_by_own_officer on invitation_answer for insert to portal_officer
    with check (exists (select from conversation c
                        where c.id = conversation_id and c.officer_id = (select current_officer())));
create policy changed_by_own_officer on invitation_answer for update to portal_officer
    using (exists (select from conversation c
                   where c.id = conversation_id and c.officer_id = (select current_officer())))
    with check (exists (select from conversation c
                        where c.id = conversation_id and c.officer_id = (select current_officer())));

grant insert (conversation_id, client_id, choice, version, saved_at, said_via) on invitation_answer to portal_officer;
grant update (choice, moved_at, said_via) on invitation_answer to portal_officer;
grant insert (conversation_id, client_id, place_kind, saved_at), update (place_kind, saved_at) on arrangement
    to portal_officer;

-- The same of a reason. What was told with the code of a letter has the visit of that code as its id (V014).
alter table reason add column told_via text check (told_via in ('login', 'letter-code', 'officer'));
alter table reason disable trigger told_for_good;
alter table reason no force row level security;
alter table reply_code no force row level security;
update reason r
set told_via = case
    when r.told_by = 'officer' then 'officer'
    when exists (select from reply_code c where c.answered_by = r.id) then 'letter-code'
    else 'login' end;
alter table reason force row level security;
alter table reply_code force row level security;
alter table reason enable trigger told_for_good;
alter table reason alter column told_via set not null,
    add constraint told_to_officer check ((told_via = 'officer') = (told_by = 'officer'));

create function mark_who_told_it() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    new.told_via := case
        when tg_op = 'UPDATE' then old.told_via
        when new.told_by = 'officer' then 'officer'
        when current_user = 'portal_reply' then 'letter-code'
        else 'login' end;
    return new;
end
$$;
create trigger marked_who_told_it before insert or update on reason
    for each row execute function mark_who_told_it();

-- How many new people the organisations of a neighbourhood can take in each month (H13), as officers know it.
create table neighbourhood_room
(
    neighbourhood text        not null check (neighbourhood <> '' and char_length(neighbourhood) <= 200),
    organisation  text        not null check (organisation <> '' and char_length(organisation) <= 200),
    per_month     smallint    not null check (per_month between 0 and 1000),
    saved_by      uuid        not null references officer,
    saved_at      timestamptz not null,
    primary key (neighbourhood, organisation)
);

grant select, insert on neighbourhood_room to portal_officer;
grant update (per_month, saved_by, saved_at) on neighbourhood_room to portal_officer;

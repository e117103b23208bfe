-- Who does not answer is looked for, in every way there is, and asked why (E1, E4, E5). What is kept here are facts, each
-- told once and never changed or removed; in what state a contact is follows from them.
create table attempt
(
    id              uuid primary key,
    conversation_id uuid        not null,
    client_id       uuid        not null,
    officer_id      uuid        not null references officer,
    channel         text        not null check (channel in
                                                ('letter', 'repeated-letter', 'sms', 'email', 'call', 'supporter', 'home-visit')),
    made_at         timestamptz not null,
    -- Part of the day in Amsterdam: whoever is out every morning is called in the afternoon.
    day_part        text        not null generated always as (case
        when extract(hour from made_at at time zone 'Europe/Amsterdam') < 12 then 'morning'
        when extract(hour from made_at at time zone 'Europe/Amsterdam') < 17 then 'afternoon'
        else 'evening' end) stored,
    made_by         text        not null check (made_by in ('officer', 'wij-team', 'coach-meedoen')),
    name            text        not null check (name <> '' and char_length(name) <= 200),
    result          text        not null check (result in
                                                ('sent', 'came-back', 'no-answer', 'message-left', 'spoke', 'no-number')),
    note            text        not null default '' check (char_length(note) <= 10000),
    -- When it was recorded is for the database to say: nobody may write this column.
    recorded_at     timestamptz not null default now(),
    unique (id, client_id),
    foreign key (conversation_id, client_id) references conversation (id, client_id),
    constraint result_of_this_channel check (case
        when channel in ('letter', 'repeated-letter', 'sms', 'email') then result in ('sent', 'came-back')
        when channel = 'call' then result in ('no-answer', 'message-left', 'spoke', 'no-number')
        else result in ('no-answer', 'message-left', 'spoke') end),
    constraint made_before_recorded check (made_at <= recorded_at + interval '1 minute'),
    -- At the door stands somebody who helps (E5).
    constraint help_at_the_door check (channel <> 'home-visit' or made_by <> 'officer')
);
create index on attempt (client_id);
create index on attempt (conversation_id);
comment on column attempt.name is 'Who made the attempt, for the client to read.';
comment on column attempt.result is 'no-number: there is no telephone number of this client that works.';

-- "This is not right", said by the client of an attempt. While it stands, the attempt counts for nothing.
create table attempt_dispute
(
    attempt_id uuid primary key,
    client_id  uuid        not null,
    stands     boolean     not null default true,
    words      text        not null default '' check (char_length(words) <= 100000),
    version    integer     not null check (version > 0),
    saved_at   timestamptz not null,
    foreign key (attempt_id, client_id) references attempt (id, client_id)
);
create index on attempt_dispute (client_id);

-- Why the client did not answer, told by the client here, or by the client to an officer (E8).
create table reason
(
    id              uuid primary key,
    conversation_id uuid        not null,
    client_id       uuid        not null,
    code            text        not null check (code in ('not-understood', 'ill', 'afraid', 'want-help', 'own-words')),
    told_by         text        not null check (told_by in ('client', 'officer')),
    officer_id      uuid references officer,
    words           text        not null default '' check (char_length(words) <= 100000),
    version         integer     not null check (version > 0),
    told_at         timestamptz not null,
    saved_at        timestamptz not null,
    unique (id, client_id),
    foreign key (conversation_id, client_id) references conversation (id, client_id),
    constraint officer_who_heard_it check ((told_by = 'officer') = (officer_id is not null)),
    constraint officer_writes_what_was_said check (told_by = 'client' or code <> 'own-words' or words <> '')
);
create index on reason (client_id);
create index on reason (conversation_id);

-- An officer read what the client told, up to this version of the words, and says what will be done about it.
create table reason_taken_up
(
    reason_id   uuid        not null,
    client_id   uuid        not null,
    version     integer     not null check (version > 0),
    officer_id  uuid        not null references officer,
    follow_up   text        not null check (follow_up ~ '[^[:space:]]' and char_length(follow_up) <= 10000),
    taken_up_at timestamptz not null default now(),
    primary key (reason_id, version),
    foreign key (reason_id, client_id) references reason (id, client_id)
);
create index on reason_taken_up (client_id);

-- Whether the municipality may ask somebody the client knows, and whom; the client changes it at any time.
create table go_between
(
    client_id uuid primary key references client,
    allowed   boolean     not null default false,
    words     text        not null default '' check (char_length(words) <= 100000),
    version   integer     not null check (version > 0),
    saved_at  timestamptz not null
);

alter table conversation add unique (id, client_id, obligation);

create table sanction_proposal
(
    id              uuid primary key,
    conversation_id uuid        not null unique,
    client_id       uuid        not null,
    -- Never with a voluntary conversation (A5), nor with one that becomes voluntary later.
    obligation      text        not null default 'obliged' check (obligation = 'obliged'),
    officer_id      uuid        not null references officer,
    grounds         text        not null check (grounds ~ '[^[:space:]]' and char_length(grounds) <= 10000),
    proposed_at     timestamptz not null default now(),
    foreign key (conversation_id, client_id, obligation) references conversation (id, client_id, obligation)
);
create index on sanction_proposal (client_id);

-- The gate (E1): all that is missing before a sanction may be proposed; empty when nothing is. Its names are bound here
-- and now, so that no table of somebody's own can stand before these.
create function sanction_lacks(which uuid) returns text[]
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

-- What a client says about a conversation and what is proposed about it go one after the other, never side by side.
create function one_at_a_time(which uuid) returns void
    language sql as
$$
select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(which::pg_catalog.text, 10))
$$;

create function refuse_sanction_without_reason() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    lacks text[];
begin
    perform public.one_at_a_time(new.conversation_id);
    lacks := public.sanction_lacks(new.conversation_id);
    if cardinality(lacks) > 0 then
        raise exception 'a sanction cannot be proposed, missing: %', array_to_string(lacks, ', ')
            using errcode = 'check_violation', constraint = 'reason_first';
    end if;
    return new;
end
$$;
create trigger reason_first before insert on sanction_proposal
    for each row execute function refuse_sanction_without_reason();

create function keep_what_was_told() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    perform public.one_at_a_time(new.conversation_id);
    if tg_op = 'UPDATE' and (new.version <= old.version
        or (new.id, new.conversation_id, new.client_id, new.code, new.told_by, new.officer_id, new.told_at)
           is distinct from
           (old.id, old.conversation_id, old.client_id, old.code, old.told_by, old.officer_id, old.told_at)) then
        raise exception 'of a reason only its words change, with a new version' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger told_for_good before insert or update on reason
    for each row execute function keep_what_was_told();

create function keep_dispute() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    perform public.one_at_a_time((select conversation_id from public.attempt where id = new.attempt_id));
    if tg_op = 'UPDATE' and (new.attempt_id, new.client_id) is distinct from (old.attempt_id, old.client_id) then
        raise exception 'a dispute stays with its attempt' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger disputed_for_good before insert or update on attempt_dispute
    for each row execute function keep_dispute();

create function refuse_go_between_not_allowed() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if not exists (select from public.go_between g where g.client_id = new.client_id and g.allowed) then
        raise exception 'this client did not allow to ask somebody else'
            using errcode = 'check_violation', constraint = 'go_between_is_allowed';
    end if;
    return new;
end
$$;
create trigger go_between_is_allowed before insert on attempt
    for each row when (new.channel = 'supporter') execute function refuse_go_between_not_allowed();

-- Who was invited freely stays free: what becomes obliged later needs invitations that say so.
create function refuse_obligation_afterwards() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if exists (select from public.invitation i where i.conversation_id = old.id) then
        raise exception 'the client was invited to a voluntary conversation; it does not become obliged'
            using errcode = 'check_violation', constraint = 'voluntary_stays_voluntary';
    end if;
    return new;
end
$$;
create trigger voluntary_stays_voluntary before update of obligation on conversation
    for each row when (old.obligation = 'voluntary' and new.obligation <> 'voluntary')
    execute function refuse_obligation_afterwards();

-- A letter that came back was never delivered, whatever is said later.
create function refuse_undoing_return() returns trigger
    language plpgsql as
$$
begin
    raise exception 'an invitation that came back stays so' using errcode = 'restrict_violation';
end
$$;
create trigger returned_for_good before update on invitation
    for each row when (old.returned_on is not null and new.returned_on is null)
    execute function refuse_undoing_return();

create trigger told_for_good before update or delete on attempt
    for each row execute function refuse_change();
create trigger told_for_good before update or delete on reason_taken_up
    for each row execute function refuse_change();
create trigger told_for_good before update or delete on sanction_proposal
    for each row execute function refuse_change();
create trigger not_removed before delete on reason
    for each row execute function refuse_change();
create trigger not_removed before delete on attempt_dispute
    for each row execute function refuse_change();
create trigger not_emptied before truncate on attempt
    for each statement execute function refuse_change();
create trigger not_emptied before truncate on attempt_dispute
    for each statement execute function refuse_change();
create trigger not_emptied before truncate on reason
    for each statement execute function refuse_change();
create trigger not_emptied before truncate on reason_taken_up
    for each statement execute function refuse_change();
create trigger not_emptied before truncate on sanction_proposal
    for each statement execute function refuse_change();

alter table attempt enable row level security;
alter table attempt force row level security;
alter table attempt_dispute enable row level security;
alter table attempt_dispute force row level security;
alter table reason enable row level security;
alter table reason force row level security;
alter table reason_taken_up enable row level security;
alter table reason_taken_up force row level security;
alter table go_between enable row level security;
alter table go_between force row level security;
alter table sanction_proposal enable row level security;
alter table sanction_proposal force row level security;

create policy own_rows on attempt for select to portal_client using (client_id = (select current_client()));
create policy own_rows on attempt_dispute to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy own_rows on reason for select to portal_client using (client_id = (select current_client()));
create policy tell_own on reason for insert to portal_client
    with check (client_id = (select current_client()) and told_by = 'client');
create policy write_own on reason for update to portal_client
    using (client_id = (select current_client()) and told_by = 'client')
    with check (client_id = (select current_client()) and told_by = 'client');
create policy own_rows on reason_taken_up for select to portal_client using (client_id = (select current_client()));
create policy own_rows on go_between to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy own_rows on sanction_proposal for select to portal_client using (client_id = (select current_client()));

-- What the client said is for the officer who talks with them, who sees all of it and therefore may act on it.
create policy own_conversations on attempt to portal_officer
    using (exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())))
    with check (officer_id = (select current_officer())
        and exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())));
create policy own_conversations on attempt_dispute for select to portal_officer
    using (exists (select from attempt a where a.id = attempt_id));
create policy own_conversations on reason to portal_officer
    using (exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())))
    with check (told_by = 'officer' and officer_id = (select current_officer())
        and exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())));
create policy own_conversations on reason_taken_up to portal_officer
    using (exists (select from reason r where r.id = reason_id))
    with check (officer_id = (select current_officer()) and exists (select from reason r where r.id = reason_id));
create policy own_conversations on go_between for select to portal_officer
    using (exists (select from conversation c
                   where c.client_id = go_between.client_id and c.officer_id = (select current_officer())));
create policy own_conversations on sanction_proposal to portal_officer
    using (exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())))
    with check (officer_id = (select current_officer())
        and exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())));

grant select on attempt, attempt_dispute, reason, reason_taken_up, go_between, sanction_proposal to portal_client;
grant insert on attempt_dispute, reason, go_between to portal_client;
grant update (stands, words, version, saved_at) on attempt_dispute to portal_client;
grant update (words, version, saved_at) on reason to portal_client;
grant update (allowed, words, version, saved_at) on go_between to portal_client;

grant select on attempt, attempt_dispute, reason, reason_taken_up, go_between, sanction_proposal to portal_officer;
grant insert (id, conversation_id, client_id, officer_id, channel, made_at, made_by, name, result, note)
    on attempt to portal_officer;
grant insert on reason to portal_officer;
grant insert (reason_id, client_id, version, officer_id, follow_up) on reason_taken_up to portal_officer;
grant insert (id, conversation_id, client_id, officer_id, grounds) on sanction_proposal to portal_officer;

-- Somebody helps a client with the client's own permission: a support worker of an organisation, or anybody the client knows.
-- Two roles: who helps, at home with everybody they help, and the same person acting for one client.
do
$$
    declare
        name text;
    begin
        foreach name in array array ['portal_helper', 'portal_acting']
            loop
                if not exists (select from pg_roles where rolname = name) then
                    execute format('create role %I nologin', name);
                end if;
            end loop;
    end
$$;
comment on role portal_helper is 'Who helps clients, and is logged in: sees whom they may help, and nothing of these clients.';
comment on role portal_acting is 'Who helps, acting for one client: what the client may do, less whatever the permission leaves out.';
grant portal_helper, portal_acting to "${runtime}" with inherit false;
grant usage on schema public to portal_helper, portal_acting;
-- The client's policies and grants hold for who acts for the client; the restrictive policies below take away from them.
grant portal_client to portal_acting with inherit true, set false;

create function current_helper() returns uuid
    language sql
    stable
    parallel safe
return nullif(current_setting('app.helper', true), '')::uuid;

create function current_mandate() returns uuid
    language sql
    stable
    parallel safe
return nullif(current_setting('app.mandate', true), '')::uuid;

create table helper
(
    id              uuid primary key,
    login           text unique check (login <> ''),
    bsn_hash        bytea unique check (octet_length(bsn_hash) = 32),
    name            text    not null check (name ~ '[^[:space:]]' and char_length(name) <= 200),
    organisation_id uuid references support_organisation,
    manages         boolean not null default false,
    left_on         date,
    away_until      date,
    constraint known_by_one_login check (num_nonnulls(login, bsn_hash) = 1),
    constraint workers_have_an_account check ((organisation_id is null) = (login is null)),
    constraint managers_have_an_organisation check (not manages or organisation_id is not null)
);
create index on helper (organisation_id);
comment on column helper.login is 'What the provider of the organisations calls a support worker; empty for who logs in with DigiD.';
comment on column helper.bsn_hash is 'The keyed hash of the BSN of who helps privately; nobody needs the number itself.';
comment on column helper.left_on is 'The last day at the organisation; every permission given to its worker ends with it.';
comment on column helper.away_until is 'The last day of an absence; empty for who is there.';

create function known_tasks(tasks text[]) returns boolean
    language sql
    immutable
return cardinality(tasks) > 0
    and array ['read-invitation', 'answer-invitation', 'questions', 'read-report', 'remarks', 'support'] @> tasks
    and (select count(distinct task) = count(*) from unnest(tasks) as task);

-- A permission before it is one: what, for how long and, once it is known, for whom. The client says yes to exactly this.
create table mandate_proposal
(
    id         uuid primary key,
    client_id  uuid        not null references client,
    way        text        not null check (way in ('together', 'handover', 'sms', 'paper')),
    tasks      text[]      not null check (known_tasks(tasks)),
    term       text        not null check (term in ('today', 'month', 'half-year', 'year')),
    helper_id  uuid references helper,
    code_hash  bytea unique check (octet_length(code_hash) = 32),
    replaces   uuid,
    written_by uuid references officer,
    made_at    timestamptz not null default now(),
    expires_at timestamptz not null,
    typed_at   timestamptz,
    refused_at timestamptz,
    unique (id, client_id),
    constraint soon_over check (expires_at > made_at and expires_at <= made_at + interval '60 days'),
    constraint codes_are_short_lived
        check (code_hash is null or (way = 'together' and expires_at <= made_at + interval '15 minutes')),
    constraint together_by_code check ((way = 'together') = (code_hash is not null)),
    constraint handed_over_from_somebody check ((way = 'handover') = (replaces is not null)),
    constraint written_by_an_officer check ((way = 'paper') = (written_by is not null)),
    constraint helper_is_known check (way = 'together' or helper_id is not null),
    constraint typed_by_somebody check (way <> 'together' or (helper_id is null) = (typed_at is null))
);
create index on mandate_proposal (client_id, made_at);
create index on mandate_proposal (helper_id);
comment on column mandate_proposal.code_hash is 'The keyed hash of the six characters that the client shows and the helper types.';

create table mandate
(
    id         uuid primary key,
    client_id  uuid        not null references client,
    helper_id  uuid        not null references helper,
    way        text        not null check (way in ('together', 'handover', 'sms', 'paper', 'digid-machtigen')),
    proposal_id uuid unique,
    tasks      text[]      not null check (known_tasks(tasks)),
    given_at   timestamptz not null default now(),
    ends_at    timestamptz not null,
    revoked_at timestamptz,
    revoked_by text check (revoked_by in ('client', 'helper', 'officer', 'handover')),
    unique (id, client_id),
    foreign key (proposal_id, client_id) references mandate_proposal (id, client_id),
    constraint never_without_end check (ends_at > given_at and ends_at <= given_at + interval '1 year 1 day'),
    constraint follows_a_proposal check ((way = 'digid-machtigen') = (proposal_id is null)),
    constraint revoked_by_somebody check ((revoked_at is null) = (revoked_by is null))
);
create index on mandate (client_id, given_at);
create index on mandate (helper_id, ends_at) where revoked_at is null;
comment on table mandate is 'Who may act for a client, for what and until when. Never changed but to end it.';
alter table mandate_proposal add foreign key (replaces, client_id) references mandate (id, client_id);

-- Whether the acts of this transaction are within a permission that holds at this very moment; of no task: of any.
create function helper_may(any_of text[]) returns boolean
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select exists (select
                   from public.mandate m
                            join public.helper h on h.id = m.helper_id
                   where m.id = public.current_mandate()
                     and m.client_id = public.current_client()
                     and m.helper_id = public.current_helper()
                     and (m.tasks && any_of or any_of = '{any}')
                     and m.revoked_at is null
                     and m.ends_at > now()
                     and (h.left_on is null or h.left_on >= (now() at time zone 'Europe/Amsterdam')::date));
end;

alter table helper enable row level security;
alter table helper force row level security;
alter table mandate enable row level security;
alter table mandate force row level security;
alter table mandate_proposal enable row level security;
alter table mandate_proposal force row level security;

-- The owner sees permissions for the function above and the triggers below, and only there.
create policy within_functions on mandate to current_user using (true) with check (true);
create policy within_functions on mandate_proposal to current_user using (true) with check (true);
create policy within_functions on helper for select to current_user using (true);

create policy own_rows on mandate to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy own_rows on mandate_proposal to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy given_to on mandate to portal_helper using (helper_id = (select current_helper()));
create policy given_to on mandate_proposal to portal_helper
    using (helper_id = (select current_helper()));
create policy login on mandate for select to portal_sign_in using (true);

-- Of helpers a client knows the names of those who help, or want to.
create policy who_helps on helper for select to portal_client
    using (id in (select m.helper_id from mandate m where m.client_id = (select current_client()))
        or id in (select p.helper_id from mandate_proposal p where p.client_id = (select current_client())));
create policy oneself on helper for select to portal_helper using (id = (select current_helper()));
create policy login on helper to portal_sign_in using (true) with check (true);
create policy deliver on helper to portal_intake using (true) with check (true);

-- Of the clients who may be helped, and of theirs only the name.
create policy may_be_helped on client for select to portal_helper
    using (id in (select m.client_id from mandate m
                  where m.helper_id = (select current_helper()) and m.revoked_at is null and m.ends_at > now()));
create policy looked_for on client for select to portal_sign_in using (true);

grant select on mandate to portal_client, portal_helper;
grant select (id, client_id, helper_id, tasks, ends_at, revoked_at) on mandate to portal_sign_in;
grant insert (id, client_id, proposal_id, revoked_by) on mandate to portal_client;
-- An officer may ask, as the same page does for the client, and gets no rows: there is no policy.
grant select (id, helper_id) on mandate to portal_officer;
grant update (revoked_by) on mandate to portal_client, portal_helper;
-- A helper reads what became of a code, not what would have been allowed by it.
grant select on mandate_proposal to portal_client;
grant select (id, helper_id, expires_at, refused_at) on mandate_proposal to portal_helper;
grant insert (id, client_id, way, tasks, term, code_hash, expires_at), update (refused_at) on mandate_proposal to portal_client;
grant select (id, name, organisation_id) on helper to portal_client;
grant select on helper to portal_helper, portal_intake;
grant select (id, login, bsn_hash, name, organisation_id, manages, left_on), insert (id, bsn_hash, name), update (name)
    on helper to portal_sign_in;
grant insert, update on helper to portal_intake;
grant select on support_organisation to portal_helper;
grant select (id, name) on client to portal_helper;
-- And when their next conversation is, where that is what the permission is for.
create policy may_be_helped on conversation for select to portal_helper
    using (client_id in (select m.client_id from mandate m
                         where m.helper_id = (select current_helper()) and m.revoked_at is null and m.ends_at > now()
                           and m.tasks && '{read-invitation,answer-invitation,questions}'));
grant select (client_id, starts_at, cancelled_at) on conversation to portal_helper;

-- The permission is what was proposed, word for word; whoever gives it adds nothing but the yes. What is handed over ends when it
-- would have ended.
create function give_what_was_proposed() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    asked public.mandate_proposal;
begin
    if new.way = 'digid-machtigen' then
        return new;
    end if;
    select * into asked from public.mandate_proposal p where p.id = new.proposal_id and p.client_id = new.client_id for update;
    if asked.id is null or asked.helper_id is null or asked.refused_at is not null or asked.expires_at <= now()
        -- What is on paper two people of the municipality look at; the client has said yes on it.
        or (asked.way = 'paper' and public.current_officer() is null) then
        raise exception 'nothing is proposed that could be given'
            using errcode = 'check_violation', constraint = 'given_as_proposed';
    end if;
    new.helper_id := asked.helper_id;
    new.way := asked.way;
    new.tasks := asked.tasks;
    new.given_at := now();
    new.ends_at := case asked.term
        when 'today' then ((now() at time zone 'Europe/Amsterdam')::date + 1)::timestamp at time zone 'Europe/Amsterdam'
        when 'month' then now() + interval '1 month'
        when 'half-year' then now() + interval '6 months'
        else now() + interval '1 year' end;
    new.revoked_at := null;
    new.revoked_by := null;
    if asked.replaces is not null then
        update public.mandate set revoked_by = 'handover'
        where id = asked.replaces and revoked_at is null and ends_at > now()
        returning ends_at into new.ends_at;
        if not found then
            raise exception 'what is handed over has ended'
                using errcode = 'check_violation', constraint = 'given_as_proposed';
        end if;
    end if;
    return new;
end
$$;
create trigger given_as_proposed before insert on mandate for each row execute function give_what_was_proposed();

create function end_for_good() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if old.revoked_at is not null or new.revoked_by is null then
        raise exception 'a permission ends once and for good'
            using errcode = 'check_violation', constraint = 'ended_for_good';
    end if;
    new.revoked_at := now();
    new.revoked_by := case current_user
        when 'portal_client' then 'client'
        -- With the code of an SMS it is the client too.
        when 'portal_reply' then 'client'
        when 'portal_helper' then 'helper'
        else new.revoked_by end;
    return new;
end
$$;
create trigger ended_for_good before update on mandate for each row execute function end_for_good();
create trigger kept before delete on mandate for each row execute function refuse_change();
create trigger not_emptied before truncate on mandate for each statement execute function refuse_change();

-- Six characters bring a helper to a proposal, once. Says nothing of the client: that is for the client's yes.
create function type_mandate_code(code bytea) returns uuid
    language sql
    volatile
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    update public.mandate_proposal
    set helper_id = public.current_helper(),
        typed_at  = now()
    where code_hash = code
      and public.current_helper() is not null
      and helper_id is null
      and refused_at is null
      and expires_at > now()
    returning id;
end;
revoke execute on function type_mandate_code(bytea) from public;
grant execute on function type_mandate_code(bytea) to portal_helper;

-- How often was tried: by one helper, and on the whole installation.
create table mandate_try
(
    key      text primary key,
    began_at timestamptz not null,
    tries    integer     not null check (tries > 0)
);
grant select, insert, update on mandate_try to portal_helper;

-- What a helper says on behalf: that the client does not want to is nobody's word but the client's (E3).
create table helper_word
(
    id              uuid primary key,
    client_id       uuid        not null,
    conversation_id uuid        not null,
    mandate_id      uuid        not null,
    said_at         timestamptz not null default now(),
    settled_at      timestamptz,
    settled         text check (settled in ('said', 'dropped')),
    foreign key (conversation_id, client_id) references conversation (id, client_id),
    foreign key (mandate_id, client_id) references mandate (id, client_id),
    check ((settled_at is null) = (settled is null))
);
create index on helper_word (client_id, conversation_id);
create unique index one_waits_at_a_time on helper_word (conversation_id) where settled_at is null;
comment on table helper_word is 'A helper says that the client does not want a conversation; only the client makes it an answer.';
alter table helper_word enable row level security;
alter table helper_word force row level security;
create policy own_rows on helper_word to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy within_functions on helper_word to current_user using (true) with check (true);
grant select on helper_word to portal_client;
-- Officers ask along and get nothing: there is no policy of theirs.
grant select (conversation_id, client_id, mandate_id, said_at, settled_at) on helper_word to portal_officer;
grant update (settled) on helper_word to portal_client;
grant insert (id, client_id, conversation_id, mandate_id) on helper_word to portal_acting;

create function settle_word() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if tg_op = 'INSERT' then
        new.mandate_id := public.current_mandate();
        new.settled := null;
        new.settled_at := null;
        return new;
    end if;
    if old.settled_at is not null or new.settled is null
        or current_user not in ('portal_client', (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid)) then
        raise exception 'only the client settles this, and once'
            using errcode = 'check_violation', constraint = 'settled_by_the_client';
    end if;
    new.settled_at := now();
    return new;
end
$$;
create trigger settled_by_the_client before insert or update on helper_word for each row execute function settle_word();

-- Whatever the client answers settles what a helper said.
create function settle_by_answer() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    update public.helper_word
    set settled = case new.choice when 'not-wanted' then 'said' else 'dropped' end
    where conversation_id = new.conversation_id and settled_at is null;
    return null;
end
$$;
create trigger settles_word after insert or update of choice on invitation_answer
    for each row when (current_user = 'portal_client') execute function settle_by_answer();

-- Beside every answer, who gave it (promise 6): the client, an officer who heard it, or a helper.
alter table invitation_answer drop constraint invitation_answer_said_via_check;
alter table invitation_answer
    add constraint invitation_answer_said_via_check
        check (said_via in ('login', 'letter-code', 'phone', 'desk', 'helper')),
    add column helped_by uuid,
    add foreign key (helped_by, client_id) references mandate (id, client_id),
    add constraint helper_who_said_it check ((helped_by is not null) = (said_via is not null and said_via = 'helper'));

create or replace function mark_who_said_it() returns trigger
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
    if current_user <> 'portal_acting' then
        new.helped_by := null;
    end if;
    if current_user = 'portal_client' then
        new.said_via := 'login';
        new.said_at := now();
        new.heard_by := null;
    elsif current_user = 'portal_acting' then
        if new.choice = 'not-wanted' then
            raise exception 'only the client says that the client does not want to'
                using errcode = 'check_violation', constraint = 'own_word';
        end if;
        new.said_via := 'helper';
        new.said_at := now();
        new.heard_by := null;
        new.helped_by := public.current_mandate();
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
grant update (helped_by) on invitation_answer to portal_acting;

-- What client and helper write together stays theirs until the client hands it over (C2): nobody hands over for the client,
-- and what a helper changes is no longer handed over.
create function keep_what_is_helped() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    new.handed_over_at := null;
    return new;
end
$$;
do
$$
    declare
        name text;
    begin
        foreach name in array array ['answer', 'own_topic', 'topic_wish', 'already_doing']
            loop
                execute format('create trigger handed_over_by_the_client before insert or update on %I for each row'
                    || ' when (current_user = ''portal_acting'' and new.handed_over_at is not null)'
                    || ' execute function keep_what_is_helped()', name);
            end loop;
    end
$$;
create function refuse_handing_over() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    raise exception 'only the client hands over' using errcode = 'check_violation', constraint = 'handed_over_by_the_client';
end
$$;
create trigger handed_over_by_the_client before update of handed_over_at on answer_sheet
    for each row when (current_user = 'portal_acting' and new.handed_over_at is distinct from old.handed_over_at)
    execute function refuse_handing_over();

-- What the triggers of V020 do for a client they do for who helps.
drop trigger not_asked_is_kept on answer;
create trigger not_asked_is_kept after insert or update of choices, handed_over_at on answer
    for each row when (current_user in ('portal_client', 'portal_acting')) execute function keep_what_is_not_asked();
drop trigger not_asked_is_kept on topic_wish;
create trigger not_asked_is_kept after insert or update of wish on topic_wish
    for each row when (current_user in ('portal_client', 'portal_acting')) execute function keep_what_is_not_asked();

-- Who typed it last, for both to see.
do
$$
    declare
        name text;
    begin
        foreach name in array array ['answer', 'own_topic', 'sent_remark', 'remark_reaction', 'agreement_word', 'reason']
            loop
                execute format('alter table %I add column helped_by uuid,'
                    || ' add foreign key (helped_by, client_id) references mandate (id, client_id)', name);
            end loop;
    end
$$;
create function mark_who_helped() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if current_user in ('portal_client', 'portal_acting') then
        new.helped_by := public.current_mandate();
    end if;
    return new;
end
$$;
create trigger marked_who_helped before insert or update of words, choices on answer
    for each row execute function mark_who_helped();
create trigger marked_who_helped before insert or update of words on own_topic
    for each row execute function mark_who_helped();
create trigger marked_who_helped before insert on sent_remark for each row execute function mark_who_helped();
create trigger marked_who_helped before insert on remark_reaction for each row execute function mark_who_helped();
create trigger marked_who_helped before insert on agreement_word for each row execute function mark_who_helped();
create trigger marked_who_helped before insert on reason for each row execute function mark_who_helped();

-- And who has the list open now.
alter table presence add column helper_id uuid references helper;
create function mark_who_is_there() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    new.helper_id := public.current_helper();
    return new;
end
$$;
create trigger marked_who_is_there before insert or update on presence
    for each row execute function mark_who_is_there();

-- Every look and every act of a helper, for the client to read (promise 2, H7).
alter table access_log drop constraint access_log_actor_kind_check;
alter table access_log
    add constraint access_log_actor_kind_check check (actor_kind in ('officer', 'helper')),
    add column mandate_id uuid,
    add foreign key (mandate_id, client_id) references mandate (id, client_id),
    add constraint helpers_act_by_permission check ((actor_kind = 'helper') = (mandate_id is not null));

create or replace function name_who_looked() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if new.actor_kind = 'helper' then
        new.actor_id := public.current_helper();
        new.mandate_id := public.current_mandate();
        new.actor_name := public.helper_name(new.actor_id);
    else
        new.actor_name := (select o.name from public.officer o where o.id = new.actor_id);
    end if;
    return new;
end
$$;

-- For the client and whoever acts for the client; of an officer, who sees no permission, no id ever gets here (C2).
create function helper_name(which uuid) returns text
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select h.name || coalesce(' (' || o.name || ')', '')
    from public.helper h left join public.support_organisation o on o.id = h.organisation_id
    where h.id = which;
end;
revoke execute on function helper_name(uuid) from public;
grant execute on function helper_name(uuid) to portal_client, portal_helper, portal_acting, portal_officer;

create policy own_help on access_log for insert to portal_acting
    with check (actor_kind = 'helper' and mandate_id = (select current_mandate()) and actor_id = (select current_helper()));
create policy within_functions on access_log to current_user using (true) with check (true);

-- A quarter of an hour of the same is told once: a text is saved every second, and read by a person.
create function note_helped(what_was_done text, conversation uuid) returns void
    language sql
    volatile
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    insert into public.access_log (client_id, actor_kind, actor_id, what, conversation_id)
    select public.current_client(), 'helper', public.current_helper(), what_was_done, conversation
    where public.helper_may('{any}')
      and not exists (select from public.access_log l
                      where l.client_id = public.current_client()
                        and l.mandate_id = public.current_mandate()
                        and l.what = what_was_done
                        and l.conversation_id is not distinct from conversation
                        and l.at > now() - interval '15 minutes');
end;
revoke execute on function note_helped(text, uuid) from public;
grant execute on function note_helped(text, uuid) to portal_acting;

create function note_act_of_helper() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    changed jsonb := to_jsonb(new);
begin
    perform public.note_helped(tg_argv[0], coalesce(
        (changed ->> 'conversation_id')::uuid,
        (select s.conversation_id from public.answer_sheet s where s.id = (changed ->> 'sheet_id')::uuid),
        (select r.conversation_id from public.report r where r.id = (changed ->> 'report_id')::uuid)));
    return null;
end
$$;
do
$$
    declare
        written record;
    begin
        for written in select * from (values ('invitation_answer', 'helped-answer'), ('arrangement', 'helped-answer'),
                                             ('reason', 'helped-reason'), ('answer', 'helped-questions'),
                                             ('own_topic', 'helped-questions'), ('topic_wish', 'helped-questions'),
                                             ('already_doing', 'helped-questions'), ('remark', 'helped-remark-draft'),
                                             ('sent_remark', 'helped-remark'), ('remark_withdrawal', 'helped-remark'),
                                             ('remark_reaction', 'helped-remark'), ('agreement_word', 'helped-agreement'),
                                             ('recording', 'helped-recording'), ('helper_word', 'helped-word'))
                                          as acts (name, what)
            loop
                execute format('create trigger noted_for_client_by_helper after insert or update on %I for each row'
                    || ' when (current_user = ''portal_acting'') execute function note_act_of_helper(%L)',
                    written.name, written.what);
            end loop;
    end
$$;

-- Table by table, which tasks bring a helper there; an empty list: none ever does. A table that is not in here is found
-- by a test, and a new one says it itself.
do
$$
    declare
        wall record;
    begin
        for wall in select * from (values
            ('conversation', '{read-invitation,answer-invitation,questions,read-report,remarks,support}'),
            ('invitation', '{read-invitation,answer-invitation,questions,read-report,remarks,support}'),
            ('arrangement', '{read-invitation,answer-invitation}'),
            ('invitation_answer', '{read-invitation,answer-invitation}'),
            ('helper_word', '{answer-invitation}'),
            ('reason', '{answer-invitation}'),
            ('answer_sheet', '{questions}'), ('answer', '{questions}'), ('own_topic', '{questions}'),
            ('topic_wish', '{questions}'), ('already_doing', '{questions}'), ('presence', '{questions}'),
            ('paper_code', '{questions}'), ('typed_in', '{questions}'), ('dutch_translation', '{questions}'),
            ('recording', '{questions,remarks}'),
            ('report', '{read-report,remarks}'), ('sentence', '{read-report,remarks}'),
            ('passage', '{read-report,remarks}'), ('sentence_change', '{read-report,remarks}'),
            ('remark', '{remarks}'), ('sent_remark', '{read-report,remarks}'),
            ('remark_withdrawal', '{read-report,remarks}'), ('remark_answer', '{read-report,remarks}'),
            ('remark_reaction', '{read-report,remarks}'), ('report_closing', '{read-report,remarks}'),
            ('agreement_word', '{read-report,remarks}'), ('report_notice', '{}'),
            ('report_draft', '{}'), ('report_draft_sentence', '{}'), ('report_translator', '{}'),
            ('sentence_translation_draft', '{}'), ('sentence_translation', '{read-report,remarks}'),
            ('outcome', '{read-report,remarks}'), ('next_step', '{read-report,remarks}'),
            ('contact_details', '{}'), ('contact_wish', '{}'), ('message', '{}'), ('reply_code', '{}'),
            ('attempt', '{}'), ('attempt_dispute', '{}'), ('reason_taken_up', '{}'), ('go_between', '{}'),
            ('sanction_proposal', '{}'), ('residence', '{}'), ('reminder_call', '{}'),
            ('desk_opening', '{}'), ('report_opening', '{}'), ('case_delivery', '{}'),
            ('mandate_proposal', '{}')) as walls (name, tasks)
            loop
                execute format('create policy helped on %I as restrictive for select to portal_acting'
                    || ' using ((select helper_may(%L)))', wall.name, wall.tasks);
            end loop;
        -- To read is not to write.
        for wall in select * from (values
            ('conversation', '{answer-invitation}'), ('arrangement', '{answer-invitation}'),
            ('invitation_answer', '{answer-invitation}'), ('helper_word', '{answer-invitation}'),
            ('reason', '{answer-invitation}'),
            ('answer_sheet', '{questions}'), ('answer', '{questions}'), ('own_topic', '{questions}'),
            ('topic_wish', '{questions}'), ('already_doing', '{questions}'), ('presence', '{questions}'),
            ('recording', '{questions,remarks}'), ('remark', '{remarks}'), ('sent_remark', '{remarks}'),
            ('remark_withdrawal', '{remarks}'), ('remark_reaction', '{remarks}'), ('agreement_word', '{remarks}'),
            ('paper_code', '{questions}'), ('typed_in', '{}'), ('contact_wish', '{}'), ('attempt_dispute', '{}'),
            ('go_between', '{}'), ('mandate', '{}'), ('mandate_proposal', '{}')) as walls (name, tasks)
            loop
                execute format('create policy helped_to_add on %I as restrictive for insert to portal_acting'
                    || ' with check ((select helper_may(%L)))', wall.name, wall.tasks);
                execute format('create policy helped_to_change on %I as restrictive for update to portal_acting'
                    || ' using ((select helper_may(%L)))', wall.name, wall.tasks);
            end loop;
    end
$$;
-- What a helper did by this permission is for both to read, when they part.
create policy helped on access_log as restrictive for select to portal_acting
    using (mandate_id = (select current_mandate()) and (select helper_may('{any}')));
create policy helped on mandate as restrictive for select to portal_acting
    using (id = (select current_mandate()) and (select helper_may('{any}')));
create policy helped on client as restrictive to portal_acting using ((select helper_may('{any}')));
create policy helped on helper as restrictive to portal_acting using ((select helper_may('{any}')));

-- Only who has room is offered first, and where: what an organisation of the directory says about that (C3, G8).
alter table support_organisation
    add column neighbourhoods text[]  not null default '{}' check (array_position(neighbourhoods, '') is null),
    add column has_room       boolean not null default true,
    add column for_whom       jsonb;
comment on column support_organisation.neighbourhoods is 'Where it helps; none: everywhere in the municipality.';
comment on column support_organisation.for_whom is 'Whom it is there for; null: for everybody.';

-- Of an organisation only those who want to be named.
create table support_person
(
    organisation_id uuid     not null references support_organisation,
    name            text     not null check (name <> '' and char_length(name) <= 200),
    position        smallint not null check (position > 0),
    languages       text[]   not null check (cardinality(languages) > 0),
    listed          boolean  not null,
    primary key (organisation_id, name)
);
comment on column support_person.listed is 'Whether the person still wants to be named here.';
grant select on support_person to portal_client;
grant select, insert, update on support_person to portal_intake;

-- What a client asks of an organisation, from the first letter typed (sent_at is null) to the answer. It is between the two:
-- the municipality has no way to it, so that asking and not asking are never a signal (C2).
create table support_request
(
    id               uuid primary key,
    client_id        uuid        not null references client,
    organisation_id  uuid        not null references support_organisation,
    kind             text        not null check (kind in ('call-back', 'come-along')),
    conversation_id  uuid,
    name             text        not null,
    language         text        not null,
    phone            text        not null default '' check (char_length(phone) <= 40),
    part_of_day      text        not null default 'any' check (part_of_day in ('any', 'morning', 'afternoon', 'evening')),
    words            text        not null default '' check (char_length(words) <= 100000),
    version          integer     not null default 0 check (version >= 0),
    saved_at         timestamptz,
    officer_may_know boolean     not null default false,
    begun_at         timestamptz not null default now(),
    sent_at          timestamptz,
    withdrawn_at     timestamptz,
    opened_by        uuid,
    opener_name      text,
    opened_at        timestamptz,
    answer           text check (answer in ('accepted', 'declined')),
    answered_by      uuid,
    answerer_name    text,
    answered_at      timestamptz,
    agreed_at        timestamptz,
    answer_words     text        not null default '' check (char_length(answer_words) <= 2000),
    declined_because text check (declined_because in ('no-room', 'elsewhere', 'other-expertise', 'other')),
    alternative_id   uuid references support_organisation,
    foreign key (conversation_id, client_id) references conversation (id, client_id),
    constraint to_one_conversation
        check (case kind when 'come-along' then sent_at is null or conversation_id is not null else conversation_id is null end),
    constraint can_be_called
        check (sent_at is null or phone ~ '^\+?[0-9]{8,15}$' or withdrawn_at is not null and phone = ''),
    constraint only_what_was_sent_is_withdrawn check (withdrawn_at is null or sent_at is not null),
    constraint withdrawn_leaves_nothing check (withdrawn_at is null or (phone = '' and words = '' and not officer_may_know)),
    constraint of_a_conversation_one_may_know check (not officer_may_know or kind = 'come-along'),
    constraint opened_by_somebody check (num_nonnulls(opened_by, opener_name, opened_at) in (0, 3)),
    constraint opened_when_sent check (opened_at is null or sent_at is not null),
    constraint answered_by_somebody
        check (num_nonnulls(answer, answered_by, answerer_name, answered_at) in (0, 4)),
    constraint answered_when_sent check (answer is null or sent_at is not null),
    constraint a_yes_agrees_a_moment check ((agreed_at is not null) = (answer is not null and answer = 'accepted')),
    constraint a_no_says_why check ((declined_because is not null) = (answer is not null and answer = 'declined')),
    constraint other_reasons_in_words
        check (declined_because is null or declined_because <> 'other' or answer_words ~ '[^[:space:]]'),
    constraint alternative_to_itself
        check (alternative_id is null or (declined_because is not null and alternative_id <> organisation_id))
);
comment on table support_request is 'Between a client and an organisation; the municipality never reads it.';
comment on column support_request.name is 'Of the client, when the request was begun.';
comment on column support_request.agreed_at is 'When the supporter calls, or meets the client.';
create index on support_request (client_id, sent_at);
create index on support_request (organisation_id, sent_at);
create index on support_request (alternative_id);
create index on support_request (conversation_id);
create unique index one_is_being_written on support_request (client_id, organisation_id, kind) where sent_at is null;
create unique index one_waits_for_an_answer on support_request (client_id, organisation_id, kind, conversation_id)
    nulls not distinct where sent_at is not null and withdrawn_at is null and answer is null;

alter table support_request enable row level security;
alter table support_request force row level security;
create policy own_rows on support_request to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
-- The owner sees what waits, for the functions below, and only there.
create policy within_functions on support_request for select to current_user
    using (sent_at is not null and withdrawn_at is null);
grant select on support_request to portal_client;
grant insert (id, client_id, organisation_id, kind) on support_request to portal_client;
grant update (conversation_id, phone, part_of_day, words, version, saved_at, officer_may_know, sent_at, withdrawn_at)
    on support_request to portal_client;

-- Under which name somebody asks is not for the page to say; and what was sent stays as it was sent, until it is withdrawn.
create function keep_support_request() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if tg_op = 'INSERT' then
        select c.name, c.language into new.name, new.language from public.client c where c.id = new.client_id;
        return new;
    end if;
    if old.withdrawn_at is not null then
        raise exception 'what was withdrawn is withdrawn'
            using errcode = 'check_violation', constraint = 'withdrawn_for_good';
    end if;
    if old.sent_at is not null and (new.sent_at is distinct from old.sent_at
        or new.conversation_id is distinct from old.conversation_id
        or new.part_of_day <> old.part_of_day
        or (new.withdrawn_at is null and (new.phone <> old.phone or new.words <> old.words))) then
        raise exception 'what was sent stays as it was sent'
            using errcode = 'check_violation', constraint = 'sent_for_good';
    end if;
    return new;
end
$$;
create trigger kept_as_sent before insert or update on support_request
    for each row execute function keep_support_request();
create trigger not_emptied before truncate on support_request for each statement execute function refuse_change();

-- How many wait at each organisation, so that "choose for me" spreads them fairly. Counts, and nothing of whom.
create function waiting_at_organisations() returns table (organisation_id uuid, waiting bigint)
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select r.organisation_id, count(*)
    from public.support_request r
    where r.sent_at is not null
      and r.withdrawn_at is null
      and r.answer is null
    group by r.organisation_id;
end;
revoke execute on function waiting_at_organisations() from public;
grant execute on function waiting_at_organisations() to portal_client;

-- A request goes as what a client kept private goes: once that term is over since the last of it, and the conversation too.
create function request_is_past(r support_request) returns boolean
    language sql
    stable
return greatest(r.begun_at, r.saved_at, r.sent_at, r.withdrawn_at, r.answered_at, r.agreed_at) < kept_if_over_since('private')
    and (r.conversation_id is null or exists (select from conversation c
                                              where c.id = r.conversation_id
                                                and c.over_at < kept_if_over_since('private')));
create policy of_a_request_past_its_term on support_request for select to current_user
    using (request_is_past(support_request));
create policy past_its_term on support_request for delete to current_user using (request_is_past(support_request));

-- Who speaks for the municipality. One who left keeps the conversations held, and gets no new ones.
do
$$
    begin
        if not exists (select from pg_roles where rolname = 'portal_officer') then
            create role portal_officer nologin;
        end if;
    end
$$;
comment on role portal_officer is 'An officer of the municipality who is logged in.';
grant portal_officer to "${runtime}" with inherit false;
grant usage on schema public to portal_officer;

-- Which officer this transaction acts for.
create function current_officer() returns uuid
    language sql
    stable
    parallel safe
return nullif(current_setting('app.officer', true), '')::uuid;

create table officer
(
    id       uuid primary key,
    login    text unique check (login <> ''),
    name     text not null check (name <> ''),
    phone    text not null check (phone <> ''),
    left_on  date,
    unique (name, phone)
);
comment on column officer.login is 'What the organisation''s OpenID provider calls this officer; empty for who never logs in.';

grant select (id, name, phone, left_on) on officer to portal_client;
grant select on officer to portal_officer;
grant select (id, login, name, left_on) on officer to portal_sign_in;
grant select, insert, update on officer to portal_intake;

-- The moments an officer has free. Outside public, so that its many functions are nobody's business here.
create schema extensions;
create extension btree_gist schema extensions;

create table slot
(
    id         uuid primary key,
    officer_id uuid        not null references officer,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    taken      boolean     not null default false,
    check (ends_at > starts_at and ends_at <= starts_at + interval '4 hours'),
    constraint officer_is_in_one_place exclude using gist (officer_id with =, tstzrange(starts_at, ends_at) with &&),
    unique (id, officer_id, starts_at, ends_at)
);
create index on slot (officer_id, starts_at);

comment on column slot.taken is 'Kept by the conversations themselves: who sees the moment does not see whose it is.';

grant select on slot to portal_client;
grant select, insert on slot to portal_officer;
grant select, insert on slot to portal_intake;

-- Purposes are never mixed (A7): what is asked beforehand has the aim of the conversation.
alter table questionnaire add column aim text not null default 'activating' check (aim in ('activating', 'checking'));
alter table questionnaire add unique (id, aim);

alter table conversation
    add column aim        text not null default 'activating' check (aim in ('activating', 'checking')),
    add column support    jsonb,
    add column officer_id uuid references officer,
    add column ends_at    timestamptz,
    add column slot_id    uuid,
    add column cancelled_at timestamptz,
    add column revision   integer not null default 0,
    drop constraint conversation_place_kind_check,
    add constraint conversation_place_kind_check check (place_kind in
        ('home', 'neighbourhood', 'library', 'town-hall', 'phone', 'video', 'elsewhere')),
    add unique (id, aim);
comment on column conversation.revision is 'How often moment or place changed: the sequence of the calendar file (RFC 5545).';

-- The owner sees no client's rows either, as long as the walls are forced upon it.
alter table conversation no force row level security;
alter table invitation no force row level security;

insert into officer (id, name, phone)
select gen_random_uuid(), officer_name, officer_phone from conversation group by officer_name, officer_phone;
update conversation
set officer_id = (select id from officer where name = officer_name and phone = officer_phone),
    ends_at    = starts_at + make_interval(mins => duration_minutes),
    support    = '{"nl": "Er is ook hulp die niet van de gemeente is. Die hulp kost niets."}';

alter table conversation
    drop column officer_name,
    drop column officer_phone,
    drop column duration_minutes,
    alter column officer_id set not null,
    alter column ends_at set not null,
    alter column support set not null,
    -- Support is named in the invitation itself (C1).
    add constraint support_is_named check (coalesce(support ->> 'nl', '') <> ''),
    add constraint takes_a_while check (ends_at > starts_at and ends_at <= starts_at + interval '4 hours'),
    -- A moment planned here is one that this officer offers, and serves one conversation.
    add foreign key (slot_id, officer_id, starts_at, ends_at) references slot (id, officer_id, starts_at, ends_at),
    add constraint client_is_in_one_place
        exclude using gist (client_id with =, tstzrange(starts_at, ends_at) with &&)
        where (slot_id is not null and cancelled_at is null);
-- The moment is the first one's who asks for it. The other waits for that, and then hears that it is gone.
create function take_slot() returns trigger
    language plpgsql
    security definer
    set search_path = public as
$$
begin
    if tg_op = 'UPDATE' then
        if (new.slot_id, new.cancelled_at) is not distinct from (old.slot_id, old.cancelled_at) then
            return new;
        end if;
        update slot set taken = false where id = old.slot_id;
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
create trigger takes_its_slot before insert or update on conversation for each row execute function take_slot();

create function count_revision() returns trigger
    language plpgsql as
$$
begin
    if (new.starts_at, new.ends_at, new.place_kind, new.place_address, new.cancelled_at)
        is distinct from (old.starts_at, old.ends_at, old.place_kind, old.place_address, old.cancelled_at) then
        new.revision := old.revision + 1;
    end if;
    return new;
end
$$;
create trigger counts_revisions before update on conversation for each row execute function count_revision();

create unique index slot_serves_one on conversation (slot_id) where cancelled_at is null;
create index on conversation (officer_id, starts_at);

alter table answer_sheet add column aim text not null default 'activating';
alter table answer_sheet
    add constraint one_purpose_with_conversation foreign key (conversation_id, aim) references conversation (id, aim),
    add constraint one_purpose_with_questions foreign key (questionnaire_id, aim) references questionnaire (id, aim);
alter table answer_sheet alter column aim drop default;

-- How it was sent. What the case system sent says no more than the day.
alter table invitation
    add column kind         text not null default 'first' check (kind in ('first', 'repeated')),
    add column channel      text not null default 'letter' check (channel in ('letter', 'sms', 'email', 'portal')),
    add column language     text not null default 'nl' check (language <> ''),
    add column words        text not null default '',
    add column delivered_on date,
    add column returned_on  date,
    add check (delivered_on >= sent_on and returned_on >= sent_on);
comment on column invitation.words is 'The words as they were sent; empty when the case system sent it and kept them.';
update invitation set kind = case position when 1 then 'first' else 'repeated' end;
-- By post: delivered two days later, unless it comes back.
update invitation set delivered_on = sent_on + 2;

alter table conversation force row level security;
alter table invitation force row level security;

alter table invitation
    alter column kind drop default,
    add check ((kind = 'first') = (position = 1));

-- B1: what the portal itself sends goes out with the questions beforehand; the case system's invitations are out already.
create function refuse_incomplete_invitation() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from answer_sheet where conversation_id = new.conversation_id) then
        raise exception 'an invitation goes out with the questions beforehand'
            using errcode = 'check_violation', constraint = 'questions_are_in_it';
    end if;
    return null;
end
$$;
create constraint trigger questions_are_in_it
    after insert on invitation deferrable initially deferred
    for each row when (new.words <> '') execute function refuse_incomplete_invitation();

-- What the client needs to come. Nobody asks why.
alter table invitation_answer drop constraint invitation_answer_choice_check;
alter table invitation_answer add constraint invitation_answer_choice_check check (choice in
    ('coming', 'other-day', 'other-place', 'call-me', 'unsure', 'not-wanted'));

alter table invitation_answer add column moved_at timestamptz;
comment on column invitation_answer.moved_at is 'When the client took another moment, the last time.';

create table arrangement
(
    conversation_id  uuid primary key,
    client_id        uuid        not null,
    companion        text        not null default '' check (companion in ('', 'nobody', 'supporter', 'family', 'somebody')),
    interpreter      text        not null default '' check (interpreter ~ '^([a-z]{2,3}|none|sign|other)?$'),
    needs            text[]      not null default '{}'
        check (needs <@ array ['step-free', 'hearing-loop', 'quiet-room', 'child', 'breaks']),
    place_kind       text check (place_kind in ('home', 'neighbourhood', 'library', 'town-hall', 'phone', 'video', 'elsewhere')),
    place_revision   integer     not null default 0,
    place_refused    text check (place_refused <> ''),
    place_refused_at timestamptz,
    saved_at         timestamptz not null,
    foreign key (conversation_id, client_id) references conversation (id, client_id),
    -- A place is refused only with a reason that the client reads (A2).
    constraint refused_with_a_reason check ((place_refused is null) = (place_refused_at is null)),
    constraint a_place_is_refused check (place_refused is null or place_kind is not null)
);
create index on arrangement (client_id);

-- Another place is another question: the refusal was of the one before.
create function forget_refusal() returns trigger
    language plpgsql as
$$
begin
    if new.place_kind is distinct from old.place_kind then
        new.place_revision := old.place_revision + 1;
        new.place_refused := null;
        new.place_refused_at := null;
    end if;
    return new;
end
$$;
create trigger another_place_asks_anew before update of place_kind on arrangement
    for each row execute function forget_refusal();

alter table arrangement enable row level security;
alter table arrangement force row level security;

create policy own_rows on arrangement to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy move_own on conversation for update to portal_client
    using (client_id = (select current_client()))
    with check (client_id = (select current_client()) and slot_id is not null);
create policy every_client on arrangement to portal_officer using (true) with check (true);
create policy every_client on conversation to portal_officer using (true) with check (true);
create policy every_client on invitation to portal_officer using (true) with check (true);
create policy every_client on client for select to portal_officer using (true);
create policy every_client on answer_sheet to portal_officer using (true) with check (true);
-- What the client said is for the officer who talks with them.
create policy own_conversations on invitation_answer for select to portal_officer
    using (exists (select from conversation c
                   where c.id = conversation_id and c.officer_id = (select current_officer())));

grant select, insert on arrangement to portal_client;
grant update (companion, interpreter, needs, place_kind, saved_at) on arrangement to portal_client;
grant update (slot_id, starts_at, ends_at) on conversation to portal_client;

grant select (id, reference, name, language) on client to portal_officer;
grant select, insert on conversation, invitation, answer_sheet to portal_officer;
grant update (officer_id, slot_id, starts_at, ends_at, place_kind, place_address, cancelled_at) on conversation to portal_officer;
grant update (delivered_on, returned_on) on invitation to portal_officer;
grant select on questionnaire, question, question_option, invitation_answer, arrangement to portal_officer;
grant update (place_refused, place_refused_at) on arrangement to portal_officer;

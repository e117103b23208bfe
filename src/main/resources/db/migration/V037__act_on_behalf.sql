-- What an officer does for a client on the telephone, at the desk, at their door or from a signed paper (G4, promise 6): only
-- after making sure who it is, by the rule of the municipality, and never without the client reading it.

-- Which ways prove who somebody is. The owner writes down at every start which of them the municipality takes.
create table identity_rule
(
    channel text not null,
    way     text not null,
    primary key (channel, way),
    constraint way_of_its_channel check ((channel, way) in (('phone', 'called-back'), ('phone', 'control-questions'),
        ('desk', 'identity-document'), ('visit', 'identity-document'), ('visit', 'known-address'), ('paper', 'signature')))
);
insert into identity_rule (channel, way)
values ('phone', 'called-back'),
       ('phone', 'control-questions'),
       ('desk', 'identity-document'),
       ('visit', 'identity-document'),
       ('visit', 'known-address'),
       ('paper', 'signature');
grant select on identity_rule to portal_officer;

-- That an officer made sure, and how: never what was asked or answered, and no number of any document.
create table identity_check
(
    id              uuid primary key     default gen_random_uuid(),
    client_id       uuid        not null references client,
    officer_id      uuid        not null references officer,
    at              timestamptz not null default now(),
    channel         text        not null,
    way             text        not null,
    conversation_id uuid,
    ended_at        timestamptz,
    told_at         timestamptz,
    unique (id, client_id),
    foreign key (conversation_id, client_id) references conversation (id, client_id),
    constraint way_of_its_channel check ((channel, way) in (('phone', 'called-back'), ('phone', 'control-questions'),
        ('desk', 'identity-document'), ('visit', 'identity-document'), ('visit', 'known-address'), ('paper', 'signature'))),
    constraint ends_after_it_began check (ended_at >= at)
);
create index on identity_check (client_id, officer_id, at);
create index on identity_check (at) where told_at is null;
comment on column identity_check.conversation_id is 'The conversation it was done for, if it was for one.';
comment on column identity_check.ended_at is 'When the officer said that the call or the visit was over; else it holds for 30 minutes.';
comment on column identity_check.told_at is 'Since when the letter is out that says what was done.';

create table done_on_behalf
(
    id              bigint generated always as identity primary key,
    client_id       uuid        not null references client,
    check_id        uuid        not null,
    what            text        not null check (what in
                                ('answer', 'moved', 'place', 'companion', 'interpreter', 'reason', 'remark', 'wish')),
    detail          text        not null default '',
    conversation_id uuid,
    conversation_at timestamptz,
    at              timestamptz not null default now(),
    foreign key (check_id, client_id) references identity_check (id, client_id),
    foreign key (conversation_id, client_id) references conversation (id, client_id)
);
create index on done_on_behalf (client_id, check_id);
comment on table done_on_behalf is 'Written by the database beside the act itself, and by nobody else.';
comment on column done_on_behalf.detail is 'What was chosen, as a code; never words of the client, nor a reason.';
comment on column done_on_behalf.conversation_at is 'When the conversation was, at that moment.';

-- Who may make sure of somebody: who serves at the desk or the telephone for all, and who holds a conversation with them or
-- opened their report for a reason.
create function may_make_sure_of(client uuid) returns boolean
    language sql
    stable
return (select serves_at_desk())
    or exists (select from conversation c where c.client_id = client and c.officer_id = (select current_officer()))
    or exists (select from report_opening o where o.client_id = client and o.officer_id = (select current_officer())
                                              and o.opened_at > now() - interval '12 hours');

-- Whether the officer who acts is sure of this client now.
create function is_sure_of(client uuid) returns boolean
    language sql
    stable
return exists (select from identity_check k
               where k.client_id = client and k.officer_id = (select current_officer())
                 and k.ended_at is null and k.at > now() - interval '30 minutes');

-- Who made sure, and when, is not for them to say.
create function mark_who_made_sure() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if not exists (select from public.identity_rule r where r.channel = new.channel and r.way = new.way) then
        raise exception 'the municipality does not take this as proof'
            using errcode = 'check_violation', constraint = 'by_the_rule';
    end if;
    new.officer_id := public.current_officer();
    new.at := now();
    new.ended_at := null;
    new.told_at := null;
    return new;
end
$$;
create trigger marked_who_made_sure before insert on identity_check
    for each row when (current_user = 'portal_officer') execute function mark_who_made_sure();

create function keep_who_made_sure() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if (new.id, new.client_id, new.officer_id, new.at, new.channel, new.way, new.conversation_id)
           is distinct from (old.id, old.client_id, old.officer_id, old.at, old.channel, old.way, old.conversation_id)
        or (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
        or (old.told_at is not null and new.told_at is distinct from old.told_at) then
        raise exception 'that somebody made sure is never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger made_sure_for_good before update on identity_check
    for each row execute function keep_who_made_sure();
create trigger not_removed before delete on identity_check for each row execute function refuse_change();
create trigger not_emptied before truncate on identity_check for each statement execute function refuse_change();
create trigger done_for_good before update or delete on done_on_behalf for each row execute function refuse_change();
create trigger not_emptied before truncate on done_on_behalf for each statement execute function refuse_change();

-- Notes what is done, in the transaction that does it; without a check of this officer and this client nothing is done.
create function note_on_behalf() returns trigger
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    done  jsonb := to_jsonb(new);
    about uuid  := done ->> 'conversation_id';
    sure  uuid;
begin
    select k.id into sure
    from public.identity_check k
    where k.client_id = new.client_id
      and k.officer_id = public.current_officer()
      and k.ended_at is null
      and k.at > now() - interval '30 minutes'
      and (coalesce(done ->> 'said_via', done ->> 'came_by') is null
        or k.channel = coalesce(done ->> 'said_via', done ->> 'came_by'))
    order by k.at desc
    limit 1;
    if sure is null then
        raise exception 'nobody made sure who this is'
            using errcode = 'check_violation', constraint = 'sure_who_it_is';
    end if;
    if tg_argv[0] = 'remark' then
        select r.conversation_id into about from public.report r where r.id = (done ->> 'report_id')::uuid;
    end if;
    if tg_argv[0] = 'questions'
        and exists (select from public.done_on_behalf d where d.check_id = sure and d.what = 'questions') then
        return null;
    end if;
    insert into public.done_on_behalf (client_id, check_id, what, detail, conversation_id, conversation_at)
    values (new.client_id, sure, tg_argv[0],
            case tg_argv[0]
                when 'wish' then concat_ws(' ', done ->> 'channel', done ->> 'large_print', done ->> 'language')
                else coalesce(done ->> tg_argv[1], '') end,
            about, (select c.starts_at from public.conversation c where c.id = about and c.client_id = new.client_id));
    return null;
end
$$;

create trigger done_when_sure after insert or update of choice on invitation_answer
    for each row when (current_user = 'portal_officer') execute function note_on_behalf('answer', 'choice');
create trigger moved_when_sure after insert or update of moved_at on invitation_answer
    for each row when (current_user = 'portal_officer' and new.moved_at is not null)
    execute function note_on_behalf('moved', '');
create trigger place_when_sure after insert or update of place_kind on arrangement
    for each row when (current_user = 'portal_officer' and new.place_kind is not null)
    execute function note_on_behalf('place', 'place_kind');
create trigger companion_when_sure after insert or update of companion on arrangement
    for each row when (current_user = 'portal_officer' and new.companion <> '')
    execute function note_on_behalf('companion', 'companion');
create trigger interpreter_when_sure after insert or update of interpreter on arrangement
    for each row when (current_user = 'portal_officer' and new.interpreter <> '')
    execute function note_on_behalf('interpreter', 'interpreter');
create trigger reason_when_sure after insert on reason
    for each row when (current_user = 'portal_officer') execute function note_on_behalf('reason', '');
create trigger remark_when_sure after insert on sent_remark
    for each row when (current_user = 'portal_officer') execute function note_on_behalf('remark', '');
create trigger wish_when_sure after insert or update on contact_wish
    for each row when (current_user = 'portal_officer') execute function note_on_behalf('wish', '');

alter table identity_check enable row level security;
alter table identity_check force row level security;
alter table done_on_behalf enable row level security;
alter table done_on_behalf force row level security;

create policy own_rows on identity_check for select to portal_client using (client_id = (select current_client()));
create policy own_rows on done_on_behalf for select to portal_client using (client_id = (select current_client()));
create policy own_checks on identity_check for select to portal_officer using (officer_id = (select current_officer()));
create policy make_sure on identity_check for insert to portal_officer
    with check (officer_id = (select current_officer()) and may_make_sure_of(client_id));
create policy end_own on identity_check for update to portal_officer
    using (officer_id = (select current_officer())) with check (officer_id = (select current_officer()));
create policy own_checks on done_on_behalf for select to portal_officer
    using (exists (select from identity_check k where k.id = check_id));
create policy note on done_on_behalf for insert to current_user with check (true);
create policy note on identity_check for select to current_user using (true);
-- While an officer acts, and never while what is past its term is removed (V027).
create policy noted_on_behalf on conversation for select to current_user
    using ((select current_officer()) is not null);
-- It tells of other tasks than the helper's own, and so is the client's to read.
create policy helped on identity_check as restrictive to portal_acting using ((select helper_may('{}')));
create policy helped on done_on_behalf as restrictive to portal_acting using ((select helper_may('{}')));

grant select on identity_check, done_on_behalf to portal_client, portal_officer;
grant insert (client_id, channel, way, conversation_id), update (ended_at) on identity_check to portal_officer;

-- Who is sure of a client answers for them, also about a colleague's conversation, and says how they want to be written to.
create policy heard_when_sure on invitation_answer to portal_officer
    using (is_sure_of(client_id)) with check (is_sure_of(client_id));
create policy chosen_when_sure on contact_wish for insert to portal_officer with check (is_sure_of(client_id));
create policy changed_when_sure on contact_wish for update to portal_officer
    using (is_sure_of(client_id)) with check (is_sure_of(client_id));
grant insert (companion, interpreter), update (companion, interpreter) on arrangement to portal_officer;
grant insert on contact_wish to portal_officer;
grant update (channel, language, large_print, saved_at) on contact_wish to portal_officer;

-- What was done is confirmed by a letter: one for each call, when it is over.
create policy to_be_told on identity_check to portal_notifier using (true) with check (true);
create policy to_be_told on done_on_behalf for select to portal_notifier using (true);
create policy told_on_behalf on client for select to portal_notifier
    using (exists (select from identity_check k where k.client_id = client.id and k.told_at is null));
create policy told_on_behalf on contact_details for select to portal_notifier
    using (exists (select from identity_check k where k.client_id = contact_details.client_id and k.told_at is null));
create policy told_on_behalf on contact_wish for select to portal_notifier
    using (exists (select from identity_check k where k.client_id = contact_wish.client_id and k.told_at is null));
create policy told_on_behalf on message to portal_notifier
    using (key like 'on behalf %') with check (key like 'on behalf %' and revision is null);
grant select, update (told_at) on identity_check to portal_notifier;
grant select on done_on_behalf to portal_notifier;
grant select (id, name, phone) on officer to portal_notifier;

do
$$
    begin
        if not exists (select from pg_roles where rolname = 'portal_reminder') then
            create role portal_reminder nologin;
        end if;
    end
$$;
comment on role portal_reminder is 'Writes the reminders of coming conversations.';
grant portal_reminder to "${runtime}" with inherit false;
grant usage on schema public to portal_reminder;

-- A reminder is about one moment: when the conversation is moved or called off, or the client chooses otherwise, it is no
-- longer sent, and neither when it would come too late. What failed for good an officer settles, in one way or another.
alter table message
    add column revision   integer,
    add column not_after  timestamptz,
    add column settled_as text check (settled_as in ('again', 'letter', 'call', 'nothing')),
    add column settled_by uuid references officer,
    add column settled_at timestamptz,
    drop constraint message_state_check,
    add constraint message_state_check check (state in ('waiting', 'handed-over', 'failed', 'withdrawn', 'settled')),
    add constraint moment_is_whole check ((revision is null) = (not_after is null)),
    add constraint moment_of_a_conversation check (revision is null or conversation_id is not null),
    add constraint settled_by_somebody check (num_nulls(settled_as, settled_by, settled_at) = case state when 'settled' then 0 else 3 end);
comment on column message.revision is 'Of the conversation that it reminds of; null for what is no reminder.';
comment on column message.settled_as is 'What an officer did instead, after it failed for good.';
create index on message (conversation_id, revision);
create index on message (conversation_id) where state = 'failed';

-- A call to remind somebody who wants to be called. It is help, no attempt to reach who does not answer: it counts for nothing.
create table reminder_call
(
    id              uuid primary key,
    conversation_id uuid        not null,
    client_id       uuid        not null,
    revision        integer     not null,
    officer_id      uuid        not null references officer,
    result          text        not null check (result in ('spoke', 'message-left', 'no-answer', 'no-number')),
    called_at       timestamptz not null,
    foreign key (conversation_id, client_id) references conversation (id, client_id)
);
create index on reminder_call (client_id, called_at);
create index on reminder_call (conversation_id, revision);
-- Nobody is called twice: after the one call that told it, or told that there is no number, there is no other.
create unique index told_once on reminder_call (conversation_id, revision) where result <> 'no-answer';
create trigger told_for_good before update or delete on reminder_call
    for each row execute function refuse_change();
create trigger not_emptied before truncate on reminder_call
    for each statement execute function refuse_change();

alter table reminder_call enable row level security;
alter table reminder_call force row level security;

create policy own_rows on reminder_call for select to portal_client using (client_id = (select current_client()));
create policy own_conversations on reminder_call to portal_officer
    using (exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())))
    with check (officer_id = (select current_officer())
        and exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())));

-- Of a message that failed for good, the officer of the conversation says what happens now; of any other nobody does.
create policy what_failed on message as restrictive for update to portal_officer
    using (state = 'failed'
        and exists (select from conversation c where c.id = conversation_id and c.officer_id = (select current_officer())))
    with check (state in ('waiting', 'settled') and (settled_by is null or settled_by = (select current_officer())));

-- Who is reminded: clients with a conversation that is still to come, and nobody else.
create policy coming on conversation for select to portal_reminder using (starts_at > now() and cancelled_at is null);
create policy coming on client for select to portal_reminder
    using (exists (select from conversation c where c.client_id = client.id));
create policy coming on contact_details for select to portal_reminder
    using (exists (select from conversation c where c.client_id = contact_details.client_id));
create policy coming on contact_wish for select to portal_reminder
    using (exists (select from conversation c where c.client_id = contact_wish.client_id));
create policy coming on invitation for select to portal_reminder
    using (exists (select from conversation c where c.id = invitation.conversation_id));
create policy coming on invitation_answer for select to portal_reminder
    using (exists (select from conversation c where c.id = invitation_answer.conversation_id));
create policy coming on arrangement for select to portal_reminder
    using (exists (select from conversation c where c.id = arrangement.conversation_id));
create policy reminders on message to portal_reminder using (revision is not null) with check (revision is not null);

-- The sender looks whether a reminder still holds, in the moment it takes it.
create policy every_moment on conversation for select to portal_sender using (true);
create policy every_wish on contact_wish for select to portal_sender using (true);
create policy every_answer on invitation_answer for select to portal_sender using (true);

grant select (revision, not_after, attempts, problem, settled_as, settled_by, settled_at) on message to portal_client;
grant select on reminder_call to portal_client;
grant select on reminder_call to portal_officer;
grant insert on reminder_call to portal_officer;
grant update (state, attempts, next_try_at, problem, settled_as, settled_by, settled_at) on message to portal_officer;

grant select (id, client_id, officer_id, starts_at, place_kind, place_address, cancelled_at, revision)
    on conversation to portal_reminder;
grant select (id, name, language) on client to portal_reminder;
grant select (id, name, phone) on officer to portal_reminder;
grant select (client_id, street_address, town, phone, email) on contact_details to portal_reminder;
grant select (client_id, channel, language, large_print) on contact_wish to portal_reminder;
grant select (conversation_id, sent_on) on invitation to portal_reminder;
grant select (conversation_id, choice) on invitation_answer to portal_reminder;
grant select (conversation_id, place_kind, place_refused) on arrangement to portal_reminder;
grant select (key, conversation_id, revision, state), insert on message to portal_reminder;

grant select (id, revision, cancelled_at) on conversation to portal_sender;
grant select (client_id, channel, saved_at) on contact_wish to portal_sender;
grant select (conversation_id, choice) on invitation_answer to portal_sender;

do
$$
    declare
        name text;
    begin
        foreach name in array array ['portal_sender', 'portal_reply']
            loop
                if not exists (select from pg_roles where rolname = name) then
                    execute format('create role %I nologin', name);
                end if;
            end loop;
    end
$$;
comment on role portal_sender is 'Hands over the messages of the outbox.';
comment on role portal_reply is 'Somebody with the code of a letter and the birth date of whom it was for.';
grant portal_sender, portal_reply to "${runtime}" with inherit false;
grant usage on schema public to portal_sender, portal_reply;

-- What goes out to a client. Written together with the act it tells about, handed over afterwards, at least once.
create table message
(
    id              uuid primary key,
    key             text        not null unique check (key <> ''),
    client_id       uuid        not null references client,
    conversation_id uuid,
    channel         text        not null check (channel in ('letter', 'sms', 'email')),
    language        text        not null check (language <> ''),
    recipient       text        not null check (recipient <> ''),
    subject         text        not null,
    words           text        not null check (words <> ''),
    print           text,
    created_at      timestamptz not null,
    state           text        not null default 'waiting' check (state in ('waiting', 'handed-over', 'failed')),
    attempts        integer     not null default 0 check (attempts >= 0),
    next_try_at     timestamptz not null,
    handed_over_at  timestamptz,
    problem         text        not null default '',
    foreign key (conversation_id, client_id) references conversation (id, client_id),
    constraint letters_are_printed check ((channel = 'letter') = (print is not null)),
    constraint handed_over_at_some_time check ((state = 'handed-over') = (handed_over_at is not null))
);
comment on column message.key is 'What it is about, once: written again under the same key it is the same message.';
comment on column message.recipient is 'The address, number or e-mail address when it was written.';
comment on column message.print is 'The letter as XHTML, without the code, which is put in while it is printed.';
create index on message (client_id);
create index on message (next_try_at) where state = 'waiting';

-- The code on one letter. The code itself stands nowhere: it is made from a key while the letter is printed.
create table reply_code
(
    invitation_id   uuid primary key references invitation,
    conversation_id uuid  not null,
    client_id       uuid  not null,
    code_hash       bytea not null unique check (octet_length(code_hash) = 32),
    answered_at     timestamptz,
    answered_by     uuid,
    foreign key (conversation_id, client_id) references conversation (id, client_id),
    constraint answered_by_somebody check ((answered_at is null) = (answered_by is null))
);
comment on column reply_code.answered_by is 'Which visit to the page: it may still change its answer, another may not.';
create index on reply_code (client_id);
create index on reply_code (conversation_id);

-- How often a code, or an address of the internet, was tried within the hour; which one, only a keyed hash knows.
create table reply_try
(
    key      text primary key check (key ~ '^[0-9a-f]{32}$'),
    began_at timestamptz not null,
    tries    integer     not null check (tries > 0)
);

-- The code this transaction was begun with; without it portal_reply sees nobody at all.
create function current_reply_code() returns bytea
    language sql
    stable
    parallel safe
return decode(nullif(current_setting('app.reply_code', true), ''), 'hex');

alter table message enable row level security;
alter table message force row level security;
alter table reply_code enable row level security;
alter table reply_code force row level security;

create policy own_rows on message for select to portal_client using (client_id = (select current_client()));
create policy own_rows on reply_code for select to portal_client using (client_id = (select current_client()));
create policy every_client on message to portal_officer using (true) with check (true);
create policy every_client on reply_code to portal_officer using (true) with check (true);
create policy every_message on message to portal_sender using (true) with check (true);
create policy every_invitation on invitation to portal_sender using (true) with check (true);
create policy this_code on reply_code to portal_reply
    using (code_hash = (select current_reply_code())) with check (code_hash = (select current_reply_code()));
create policy of_this_code on contact_details for select to portal_reply
    using (exists (select from reply_code r where r.client_id = contact_details.client_id));
create policy of_this_code on conversation for select to portal_reply
    using (exists (select from reply_code r where r.conversation_id = conversation.id));
create policy of_this_code on invitation_answer to portal_reply
    using (exists (select from reply_code r where r.conversation_id = invitation_answer.conversation_id))
    with check (exists (select from reply_code r where r.conversation_id = invitation_answer.conversation_id
                                                   and r.client_id = invitation_answer.client_id));

grant select (id, client_id, conversation_id, channel, language, recipient, subject, words, created_at, state, handed_over_at)
    on message to portal_client;
grant select (conversation_id, client_id, answered_at) on reply_code to portal_client;
grant select, insert on message, reply_code to portal_officer;
grant select on message to portal_sender;
grant update (state, attempts, next_try_at, handed_over_at, problem) on message to portal_sender;
grant select (id, delivered_on), update (delivered_on) on invitation to portal_sender;
grant select (invitation_id, conversation_id, client_id, code_hash, answered_at, answered_by),
    update (answered_at, answered_by) on reply_code to portal_reply;
grant select (client_id, birth_date) on contact_details to portal_reply;
grant select (id, client_id, starts_at, cancelled_at) on conversation to portal_reply;
grant select, insert on invitation_answer to portal_reply;
grant update (choice, words, version, saved_at) on invitation_answer to portal_reply;
grant select, insert, update on reply_try to portal_reply;

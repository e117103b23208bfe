-- What a client says aloud instead of typing it: why there was no answer, or an answer to a question. One recording stands at
-- a place at a time; another one takes its place. Deleting takes the sound away for good and leaves when it was and its
-- fingerprint, by which the same sound that arrives once more is not kept again.
create table recording
(
    id              uuid primary key,
    client_id       uuid        not null,
    conversation_id uuid        not null,
    place           text        not null check (place in ('reason', 'answer')),
    about           uuid        not null,
    reason_id       uuid generated always as (case when place = 'reason' then about end) stored,
    question_id     uuid generated always as (case when place = 'answer' then about end) stored references question,
    kind            text        not null check (kind in ('webm', 'ogg', 'mp4')),
    milliseconds    integer     not null check (milliseconds between 1 and 185000),
    sha256          bytea       not null check (octet_length(sha256) = 32),
    content         bytea check (octet_length(content) between 1 and 3145728 and sha256(content) = sha256),
    created_at      timestamptz not null,
    sent_at         timestamptz check (sent_at >= created_at),
    deleted_at      timestamptz check (deleted_at >= created_at),
    foreign key (conversation_id, client_id) references conversation (id, client_id),
    foreign key (reason_id, client_id) references reason (id, client_id),
    constraint deleted_is_gone check ((content is null) = (deleted_at is not null)),
    constraint answers_go_with_their_sheet check (place = 'reason' or sent_at is null)
);
create unique index one_at_a_place on recording (conversation_id, place, about) where deleted_at is null;
create index on recording (client_id, conversation_id, place, about);
create index on recording (reason_id);
create index on recording (question_id);
comment on column recording.about is 'Which reason, or which question.';
comment on column recording.sent_at is 'Since when the officer may hear a reason; answers are heard once their sheet is handed over.';

-- Sound does not get smaller, and a part of it is read without the rest.
alter table recording alter column content set storage external;
-- What is deleted leaves the disk soon, not when a fifth of the table is.
alter table recording set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
    toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);

-- Whether the client who acts may speak here: a reason of their own, or a question of their list.
create function may_record(conversation uuid, place text, about uuid) returns boolean
    language sql
    stable
return case place
    when 'reason' then exists (select from reason r
                               where r.id = about and r.conversation_id = conversation and r.told_by = 'client')
    when 'answer' then exists (select from answer_sheet s
                               join question q on q.questionnaire_id = s.questionnaire_id
                               where s.conversation_id = conversation and q.id = about)
    else false end;

-- Whether the officer who acts may listen: a reason that was sent, or an answer of a list that is handed over.
create function may_hear(conversation uuid, place text, about uuid, sent_at timestamptz) returns boolean
    language sql
    stable
return exists (select from conversation c where c.id = conversation and c.officer_id = current_officer())
    and case place
        when 'reason' then sent_at is not null
        when 'answer' then exists (select from answer_sheet s
                                   where s.conversation_id = conversation and s.handed_over_at is not null)
        else false end;

create function keep_recording() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if old.deleted_at is not null then
        raise exception 'a recording that was deleted stays so' using errcode = 'restrict_violation';
    end if;
    if new.deleted_at is null and (new.content is distinct from old.content or old.sent_at is not null)
        or new.deleted_at is not null and new.sent_at is distinct from old.sent_at then
        raise exception 'a recording is sent or deleted, once, and nothing else' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger kept_as_spoken before update on recording
    for each row execute function keep_recording();

-- What was said aloud is new to the officer as new words are: the municipality waits again (E8), and sanction_lacks says so.
create function wait_for_recording() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    update public.reason r set version = r.version + 1, saved_at = new.sent_at where r.id = new.reason_id;
    if not found then
        raise exception 'there is no such reason to send a recording with' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger stops_the_clock after update of sent_at on recording
    for each row when (old.sent_at is null and new.sent_at is not null) execute function wait_for_recording();

create trigger not_removed before delete on recording
    for each row execute function refuse_change();
create trigger not_emptied before truncate on recording
    for each statement execute function refuse_change();

alter table recording enable row level security;
alter table recording force row level security;

create policy own_rows on recording for select to portal_client using (client_id = (select current_client()));
create policy speak on recording for insert to portal_client
    with check (client_id = (select current_client()) and may_record(conversation_id, place, about));
create policy own_changes on recording for update to portal_client
    using (client_id = (select current_client())) with check (client_id = (select current_client()));
create policy heard_once_sent on recording for select to portal_officer
    using (deleted_at is null and may_hear(conversation_id, place, about, sent_at));

grant select on recording to portal_client, portal_officer;
grant insert (id, client_id, conversation_id, place, about, kind, milliseconds, sha256, content, created_at)
    on recording to portal_client;
grant update (content, sent_at, deleted_at) on recording to portal_client;

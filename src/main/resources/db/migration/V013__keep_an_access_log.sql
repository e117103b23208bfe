-- Every look at a client by somebody else, for the client to read (promise 2, H7). Only ever added to.
create table access_log
(
    id              bigint generated always as identity primary key,
    client_id       uuid        not null references client,
    at              timestamptz not null default now(),
    actor_kind      text        not null check (actor_kind in ('officer')),
    actor_id        uuid        not null,
    actor_name      text        not null check (actor_name <> ''),
    what            text        not null check (what ~ '^[a-z][a-z-]*$'),
    conversation_id uuid,
    foreign key (conversation_id, client_id) references conversation (id, client_id)
);
create index on access_log (client_id, id);
comment on column access_log.actor_name is 'As it was at that moment; the log outlives whoever is in it.';

-- Under which name somebody looked is not for them to say.
create function name_who_looked() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    new.actor_name := (select o.name from public.officer o where o.id = new.actor_id);
    return new;
end
$$;
create trigger name_who_looked before insert on access_log
    for each row execute function name_who_looked();

create trigger logged_for_good before update or delete on access_log
    for each row execute function refuse_change();
create trigger not_emptied before truncate on access_log
    for each statement execute function refuse_change();

alter table access_log enable row level security;
alter table access_log force row level security;

create policy own_rows on access_log for select to portal_client using (client_id = (select current_client()));
create policy own_looks on access_log for insert to portal_officer
    with check (actor_kind = 'officer' and actor_id = (select current_officer()));

grant select on access_log to portal_client;
grant insert (client_id, actor_kind, actor_id, what, conversation_id) on access_log to portal_officer;

-- The gate of V010 was made before there were outcomes: whoever came, or was excused, is past every sanction.
create function refuse_sanction_when_settled() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if exists (select from public.outcome o
               where o.conversation_id = new.conversation_id
                 and o.attendance in ('came', 'excused')
                 and o.superseded_at is null) then
        raise exception 'the client came, or was excused' using errcode = 'check_violation', constraint = 'not_settled';
    end if;
    return new;
end
$$;
create trigger not_settled before insert on sanction_proposal
    for each row execute function refuse_sanction_when_settled();

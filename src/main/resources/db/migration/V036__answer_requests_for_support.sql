-- Support workers read what clients ask of their organisation, and answer it. Of a request that is withdrawn nothing is left.
create function current_organisation() returns uuid
    language sql
    stable
return (select h.organisation_id from helper h
        where h.id = (select current_helper())
          and (h.left_on is null or h.left_on >= (now() at time zone 'Europe/Amsterdam')::date));

alter table support_request
    add foreign key (opened_by) references helper,
    add foreign key (answered_by) references helper,
    add column helped_by uuid,
    add foreign key (helped_by, client_id) references mandate (id, client_id);
create index on support_request (opened_by);
create index on support_request (answered_by);
comment on column support_request.helped_by is 'By which permission a helper wrote it last for the client.';

create policy asked_of_us on support_request for select to portal_helper
    using (sent_at is not null and withdrawn_at is null and organisation_id = (select current_organisation()));
create policy answered_by_us on support_request for update to portal_helper
    using (sent_at is not null and withdrawn_at is null and organisation_id = (select current_organisation()));
grant select on support_request, support_person to portal_helper;
grant update (opened_at, answer, answered_at, agreed_at, answer_words, declined_because, alternative_id)
    on support_request to portal_helper;

-- When and where the conversation is to which somebody is asked along; a move is seen at once.
create policy asked_along on conversation for select to portal_helper
    using (exists (select from support_request r where r.conversation_id = conversation.id));
grant select (id, client_id, starts_at, ends_at, place_kind, place_address, cancelled_at) on conversation to portal_helper;

-- Who chooses support for the client has the client's permission for that, and the client reads of it.
create policy helped on support_request as restrictive to portal_acting using ((select helper_may('{support}')));
create trigger marked_who_helped before insert or update of phone, part_of_day, words, conversation_id, sent_at on support_request
    for each row execute function mark_who_helped();
create trigger noted_for_client_by_helper after insert or update on support_request for each row
    when (current_user = 'portal_acting') execute function note_act_of_helper('helped-support');

-- Under which name somebody reads and answers is not for the page to say. A no is final: the client has gone on to somebody else.
create function mark_who_answers() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if old.opened_at is not null then
        new.opened_at := old.opened_at;
    elsif new.opened_at is not null then
        new.opened_by := public.current_helper();
        new.opener_name := (select h.name from public.helper h where h.id = new.opened_by);
    end if;
    if new.answered_at is distinct from old.answered_at or new.answer is distinct from old.answer then
        if old.answer = 'declined' or new.answer is null then
            raise exception 'a no is answered for good'
                using errcode = 'check_violation', constraint = 'declined_for_good';
        end if;
        new.answered_by := public.current_helper();
        new.answerer_name := (select h.name from public.helper h where h.id = new.answered_by);
    end if;
    return new;
end
$$;
create trigger marked_who_answers before update on support_request
    for each row when (current_user = 'portal_helper') execute function mark_who_answers();

-- Who comes along is told to the officer when the client said so and somebody said yes, and never otherwise (C2).
create function companions_told(conversations uuid[]) returns table (conversation_id uuid, companion text)
    language sql
    stable
    security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select r.conversation_id, r.answerer_name || ' (' || o.name || ')'
    from public.support_request r
             join public.support_organisation o on o.id = r.organisation_id
    where r.conversation_id = any (conversations)
      and r.officer_may_know
      and r.answer = 'accepted'
      and r.withdrawn_at is null
    order by r.answered_at;
end;
revoke execute on function companions_told(uuid[]) from public;
grant execute on function companions_told(uuid[]) to portal_officer;

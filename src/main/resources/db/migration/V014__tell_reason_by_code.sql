-- With the code of a letter one may also say why there was no answer (E8): in own words, one reason for each visit, and of
-- the reasons only that one can be seen.
create policy tell_by_code on reason for insert to portal_reply
    with check (told_by = 'client' and code = 'own-words'
        and exists (select from reply_code r
                    where r.answered_by = reason.id
                      and r.conversation_id = reason.conversation_id and r.client_id = reason.client_id));
create policy of_this_visit on reason for select to portal_reply
    using (exists (select from reply_code r where r.answered_by = reason.id));
create policy write_in_this_visit on reason for update to portal_reply
    using (exists (select from reply_code r where r.answered_by = reason.id))
    with check (exists (select from reply_code r where r.answered_by = reason.id));

grant insert (id, conversation_id, client_id, code, told_by, words, version, told_at, saved_at) on reason to portal_reply;
grant select (id, words, version, saved_at) on reason to portal_reply;
grant update (words, version, saved_at) on reason to portal_reply;

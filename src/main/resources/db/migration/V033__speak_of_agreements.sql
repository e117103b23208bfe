-- What is said of an agreement is said at that moment, one after the other: nobody puts a word before one that was there.
create function say_of_agreement() returns trigger
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    perform public.one_at_a_passage(new.passage_id);
    new.said_at := clock_timestamp();
    return new;
end
$$;
create trigger one_after_the_other before insert on agreement_word
    for each row execute function say_of_agreement();

alter table agreement_word
    add constraint the_client_asks check (kind not in ('question', 'otherwise') or officer_id is null);

-- What the client is still writing about an agreement is kept as everything else they write.
alter table remark
    drop constraint remark_purpose_check,
    add constraint remark_purpose_check check (purpose in ('remark', 'reaction', 'agreement'));

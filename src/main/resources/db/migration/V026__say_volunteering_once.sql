-- "Unpaid work" and "volunteering" said nearly the same, and every box is one more to go past by key.
alter table already_doing no force row level security;
update already_doing
set activities = array_remove(activities, 'unpaid-work')
    || case when 'volunteering' = any (activities) then array[]::text[] else array ['volunteering'] end
where 'unpaid-work' = any (activities);
alter table already_doing
    drop constraint already_doing_activities_check,
    add constraint activities_are_known check (activities <@ array
        ['paid-work', 'care', 'volunteering', 'course', 'treatment']);
alter table already_doing force row level security;

-- Who types something in says so; nobody types anything in here.
alter table typed_in no force row level security;
alter table typed_in disable trigger user;
update typed_in
set choices = array_remove(choices, 'unpaid-work')
    || case when 'volunteering' = any (choices) then array[]::text[] else array ['volunteering'] end
where subject = 'already-doing'
  and 'unpaid-work' = any (choices);
alter table typed_in enable trigger user;
alter table typed_in
    drop constraint activities_are_known,
    add constraint activities_are_known check (
        subject <> 'already-doing' or choices <@ array
            ['paid-work', 'care', 'volunteering', 'course', 'treatment']);
alter table typed_in force row level security;

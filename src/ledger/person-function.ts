// A person is read by a function of the database, planned once a session.

/** `told_person(ID)` gives what documents tell of a person as JSON (`ToldPerson`); null where nobody has the id. */
export const personFunction = `
create or replace function told_person(asked text) returns text language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
  own record;
begin
  select p.id, p.name, p.side, p.engagements into own from resolved_persons p where p.id = asked;
  if own.id is null then return null; end if;
  -- what is told of a person is read once
  return (with parts as materialized (select p.event, p.held, p.document_id, p.written, p.language, p.offices, p.day from resolved_parts p where p.person = asked)
    select json_build_object('id', own.id, 'name', own.name, 'side', own.side, 'engagements', own.engagements,
    'forms', (
      select coalesce(json_agg(json_build_object('written', f.written, 'language', f.language, 'documents', f.n) order by f.n desc, f.written, f.language), '[]'::json)
      from (select r.written, r.language, count(distinct r.document_id) as n from parts r group by r.written, r.language) f),
    'told', (
      select coalesce(json_agg(json_build_object('office', o.office, 'from', o.first, 'to', o.last, 'documents', o.n) order by o.first nulls last, o.office), '[]'::json)
      from (
        select office, min(r.day) as first, max(r.day) as last, count(distinct r.document_id) as n
        from parts r, unnest(r.offices) office group by office) o),
    'partners', (
      select coalesce(json_agg(json_build_object('person', m.person, 'name', m.name, 'side', m.side, 'engagements', m.n) order by m.n desc, m.name, m.person), '[]'::json)
      from (
        select c.person, k.name, k.side, c.n
        from (
          select r.person, count(distinct r.event) as n
          from (select distinct e.event from parts e where e.held) h join resolved_parts r on r.event = h.event
          where r.person <> asked group by r.person) c
        join resolved_persons k on k.id = c.person where k.side <> own.side order by c.n desc, k.name, k.id limit 12) m))::text);
end $$`;

// The items of documents that a search found, by a function of the database: planning this query takes longer than answering it, and a function is planned once a session.

const marked = (category: string, list: string): string => `array(select '${category}:' || c from unnest(${list}) c)`;

/** `items_found(DOCUMENTS)` gives the items of documents with their passages and codes. */
export const itemsFunction = `
create or replace function items_found(wanted text[])
returns table (document text, section text, kind text, sides text[], date text, event text, documents integer, start integer, "end" integer, codes text[])
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return query with items as (
    select e.id, 'engagement' as section, e.kind, e.date_start as date, t.event,
      (select count(distinct o.document_id)::integer from resolved_tellings o where o.event = t.event) as documents,
      array(select s.side from engagement_sides s where s.engagement_id = e.id order by s.side) as sides,
      array['engagement:' || e.kind] || array(
        select 'office:' || o from participants p, unnest(p.offices) o where p.engagement_id = e.id and p.role = 'principal') as codes
    from engagements e left join resolved_tellings t on t.document_id = e.document_id and t.position = e.position
    where e.document_id = any(wanted)
    union all select s.id, 'statement', s.act, null, null, null, s.by_sides || s.to_sides, array['act:' || s.act] || ${marked('field', 's.fields')}
      from statements s where s.document_id = any(wanted)
    union all select i.id, 'instrument', i.kind, i.date_start, null, null, i.parties, array['instrument:' || i.kind] || ${marked('field', 'i.fields')}
      from instruments i where i.document_id = any(wanted)
    union all select i.id, 'indicator', i.measure, i.period, null, null, i.sides, array['measure:' || i.measure] from indicators i where i.document_id = any(wanted)
    union all select r.id, 'relation', r.kind, r.date_start, null, null, r.sides, array['relation:' || r.kind, r.kind || ':' || r.value]
      from relations r where r.document_id = any(wanted))
  select v.document_id, i.section, i.kind, i.sides, i.date, i.event, case when i.event is null then null else i.documents end, v.start_at, v.end_at, i.codes
  from evidence v join items i on i.id = v.item_id where v.document_id = any(wanted) order by v.document_id, v.start_at, i.section, v.item_id;
end $$`;

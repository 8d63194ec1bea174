// A dossier is read by a function of the database: its many small queries are planned once a session, and not at each question, which costs more than they do.

const items = ['statements', 'instruments', 'indicators', 'relations', 'documents'] as const;

/** The first places of a kind, the latest first. */
const latest = (section: string, limit = 'most'): string =>
  `(select p.section, p.day, p.entry from resolved_places p where p.one = first and p.two = second and p.section = '${section}'
    order by p.day desc, p.entry desc limit ${limit})`;

/** Engagements up to the day of asking, or after it: what is planned far ahead does not take the places of what was. */
const engaged = (when: string, order: 'asc' | 'desc', limit: string): string =>
  `(select p.section, p.day, p.entry from resolved_places p where p.one = first and p.two = second and p.section = 'engagements' and ${when}
    order by p.day ${order}, p.entry ${order} limit ${limit})`;

const dateOf = `case when r.date_start is null or r.date_end is null then null
  else json_build_object('start', r.date_start, 'end', r.date_end, 'precision', coalesce(r.date_precision, 'day')) end`;

/** The entries of each kind as one text, with commas between: so many rows would take longer to read than what they hold. */
const entries = `
  return query select l.section, string_agg(r.told, ',' order by l.day desc, l.entry desc) from (${items.map((kind) => latest(kind, 'listed')).join(' union all ')}) l
    join resolved_items r on r.number = l.entry group by l.section;
  return query select l.section, string_agg(r.told, ',' order by case when l.section = 'planned' then l.day end, coalesce(r.date_start, '') desc, r.id desc) from (
      ${engaged('p.day <= as_of', 'desc', 'most')} union all ${engaged('p.day > as_of', 'asc', 'ahead')} union all ${latest('held', '1')} union all
      (select p.section, p.day, p.entry from resolved_places p where p.one = first and p.two = second and p.section = 'planned' and p.day >= as_of
        order by p.day, p.entry limit ahead)) l
    join resolved_engagements r on r.number = l.entry group by l.section;
  return query select l.section,
      string_agg('{"outcome":"' || case when r.outcome = 'open' and r.due < as_of then 'overdue' else r.outcome end || '",' || substr(r.told, 2), ','
        order by l.day desc, l.entry desc)
    from (${latest('open')} union all ${latest('settled')}) l
    join resolved_followups r on r.number = l.entry group by l.section;
  return query select l.section, string_agg(r.told, ',' order by l.entry) from ${latest('conflicts')} l join resolved_conflicts r on r.number = l.entry
    group by l.section;`;

const counts = `
  return query select 'counts', coalesce(json_agg(json_build_object('section', c.section, 'detail', c.detail, 'n', c.n)), '[]'::json)::text from resolved_counts c
    where c.one = first and c.two = second and c.section <> 'pairs' and c.n > 0;
  return query select 'frame', json_build_object('one', first, 'two', second,
    'start', (select p.day from resolved_places p where p.one = first and p.two = second and p.section = 'engagements' and p.day > '' order by p.day limit 1),
    'end', (select p.day from resolved_places p where p.one = first and p.two = second and p.section = 'engagements' and p.day > '' order by p.day desc limit 1))::text;`;

/** What the partners of a side are compared by; the indexes of partners hold just these. */
export const ofPartners = `('engagements', 'engagements|', 'statements', 'instruments', 'open')`;

/** Who of the first side met whom: of each pair both people and the latest days. */
const pairs = (from: string): string => `
  return query select 'pair', json_build_object(
      'people', json_build_array(json_build_object('person', o.id, 'name', o.name, 'side', o.side), json_build_object('person', t.id, 'name', t.name, 'side', t.side)),
      'engagements', c.n,
      'latest', (
        select coalesce(json_agg(json_build_object('id', r.id, 'kind', r.kind, 'date', ${dateOf}) order by p.day desc, p.event desc), '[]'::json)
        from (select q.day, q.event from resolved_pairs q where q.person = o.id and q.other = t.id order by q.day desc, q.event desc limit 5) p
        join resolved_engagements r on r.id = p.event))::text
    from (select d.detail, d.n from resolved_counts d where ${from} and d.section = 'pairs' and d.n > 0 order by d.n desc, d.detail limit few) c
    join resolved_persons o on o.id = split_part(c.detail, chr(10), 1) join resolved_persons t on t.id = split_part(c.detail, chr(10), 2);`;

const partners = `
  return (select coalesce(json_agg(json_build_object('side', c.partner, 'engagements', c.engagements, 'statements', c.statements, 'instruments', c.instruments,
      'open', c.open, 'level', c.level,
      'last', (select nullif(p.day, '') from resolved_places p where p.one = least(asked, c.partner) and p.two = greatest(asked, c.partner) and p.section = 'held'
        order by p.day desc limit 1)) order by c.engagements desc, c.partner), '[]'::json)::text
    from (
      select d.partner, coalesce(sum(d.n) filter (where d.section = 'engagements' and d.detail <> 'cancelled'), 0) as engagements,
        coalesce(sum(d.n) filter (where d.section = 'statements'), 0) as statements, coalesce(sum(d.n) filter (where d.section = 'instruments'), 0) as instruments,
        coalesce(sum(d.n) filter (where d.section = 'open'), 0) as open,
        min(case d.section when 'engagements|' then substr(d.detail, 7) end) as level
      from (
        select e.two as partner, e.section, e.detail, e.n from resolved_counts e where e.one = asked and e.two <> '' and e.n > 0
          and e.section in ${ofPartners}
        union all select e.one, e.section, e.detail, e.n from resolved_counts e where e.two = asked and e.n > 0
          and e.section in ${ofPartners}) d
      group by d.partner) c
    where c.engagements > 0);`;

const persons = `
  return (select coalesce(json_agg(json_build_object('person', k.id, 'name', k.name, 'side', k.side, 'engagements', k.engagements, 'offices', p.offices, 'last', p.last)
      order by k.engagements desc, p.last desc nulls last, k.id), '[]'::json)::text
    from (select s.id, s.name, s.side, s.engagements from resolved_persons s where s.side = asked and s.engagements > 0
      order by s.engagements desc, s.id limit 12) k
    cross join lateral (
      select coalesce(array_agg(distinct office) filter (where office is not null), '{}') as offices, nullif(max(l.event_day), '') as last
      from (select q.offices, q.event_day from resolved_parts q where q.person = k.id order by q.event_day desc limit 30) l
      left join lateral unnest(l.offices) office on true) p);`;

/** `told_dossier(SIDE, OTHER SIDE or '', DAY)` gives the parts of a dossier, each as JSON. */
export const dossierFunction = `
create or replace function told_dossier(asked text, other text, as_of text) returns table (part text, told text) language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
  first text := case when other = '' then asked else least(asked, other) end;
  second text := case when other = '' then '' else greatest(asked, other) end;
  -- what is told of one side is told of its relations as well, and more of it there
  most integer := case when other = '' then 12 else 50 end;
  listed integer := case when other = '' then 12 else 30 end;
  ahead integer := case when other = '' then 6 else 20 end;
  few integer := case when other = '' then 12 else 20 end;
begin
  ${entries}
  ${counts}
  if other = '' then
    ${pairs('d.one = asked')}
  else
    ${pairs('d.one = asked and d.two = other')}
  end if;
end $$`;

const ofSide = (name: string, told: string): string =>
  `create or replace function ${name}(asked text) returns text language plpgsql stable set plan_cache_mode = force_generic_plan as $$ begin ${told} end $$`;

/** `told_partners(SIDE)` gives with whom a side dealt as a JSON list (`ToldPartner`), the most engagements first. */
export const partnersFunction = ofSide('told_partners', partners);

/** `told_actors(SIDE)` gives the busiest who act for a side as a JSON list (`ToldActor`). */
export const actorsFunction = ofSide('told_actors', persons);

import type { Holder, Reference } from '../gazetteer/reference.ts';
import { compileLexicon, type Lexicon, nameForms, type Term } from '../packs/lexicon.ts';
import { formList, formMap } from '../packs/load.ts';
import type { Pack } from '../packs/pack.ts';
import { foldString } from '../text/fold.ts';
import { holderForms } from './holder-forms.ts';
import { withInversions } from './inversion.ts';
import { surnameTerms } from './surnames.ts';

const engagementKinds = ['meeting', 'call', 'visit', 'consultation', 'signing', 'attendance', 'message'];

function pairs(kind: string, forms: Readonly<Record<string, readonly string[]>>): Term[] {
  return Object.entries(forms).map(([value, list]) => ({ kind, value, forms: list }));
}

function cldrStates(pack: Pack, reference: Reference): Term[] {
  const names = new Intl.DisplayNames([pack.code], { type: 'region', fallback: 'none' });
  return [...reference.states.values()].flatMap((state) => {
    const name = state.iso2 && /^[A-Z]{2}$/.test(state.iso2) ? names.of(state.iso2) : undefined;
    return name ? [{ kind: 'state', value: state.code, forms: [name] }] : [];
  });
}

/** In a text of another script a state may stand in Latin letters, as machine translation leaves it. */
function latinStates(pack: Pack, reference: Reference): Term[] {
  if (pack.scripts.includes('Latn')) return [];
  return [...reference.states.values()].map((state) => ({ kind: 'state', value: state.code, forms: [state.name] }));
}

function stateTerms(pack: Pack): Term[] {
  return Object.entries(pack.states).flatMap(([code, entry]) => [
    { kind: 'state', value: code, forms: formList(entry?.names) },
    { kind: 'adjective', value: code, forms: [...formList(entry?.adjectives), ...formList(entry?.people)] },
    { kind: 'seat', value: code, forms: formList(entry?.seats) },
    { kind: 'paired', value: code, forms: formList(entry?.paired) },
  ]);
}

function officeTerms(pack: Pack): Term[] {
  const plain = Object.entries(pack.offices).filter(([key]) => key !== 'fixed' && key !== 'plural' && key !== 'state-leader');
  const fixed = Array.isArray(pack.offices.fixed) ? (pack.offices.fixed as Record<string, unknown>[]) : [];
  const names = organisationNames(pack);
  const told = new Set(fixed.flatMap((f) => formList(f.forms)).map(foldString));
  return [
    ...plain.flatMap(([code, forms]) =>
      ofOrganisations.has(code) ? officesOf(names, code, formList(forms), told) : [{ kind: 'office', value: code, forms: formList(forms) }],
    ),
    ...fixed.map((f) => ({ kind: 'office', value: `${f.office}|${f.side ?? ''}|${f.unit ?? ''}`, forms: formList(f.forms) })),
    { kind: 'leader', value: 'leader', forms: formList(pack.offices['state-leader']) },
    ...pairs('offices', formMap(pack.offices.plural)),
  ];
}

const ofOrganisations: ReadonlySet<string> = new Set(['org-head', 'org-official']);

/** An office of organisations: a form that names one ("World Bank Vice President") has it for its side, others have it told beside them, or by the pack. */
function officesOf(names: readonly OrganisationName[], code: string, forms: readonly string[], fixed: ReadonlySet<string>): Term[] {
  const bySide = new Map<string, string[]>();
  for (const form of forms) {
    const folded = foldString(form);
    const side = fixed.has(folded) ? '' : (names.find((name) => holds(folded, name.form))?.side ?? '');
    const own = bySide.get(side);
    if (own === undefined) bySide.set(side, [form]);
    else own.push(form);
  }
  return [...bySide].map(([side, own]) => ({ kind: 'office', value: side === '' ? code : `${code}|${side}|`, forms: own }));
}

/** A folded name of an organisation or of one of its organs. */
interface OrganisationName {
  readonly side: string;
  readonly form: string;
}

/** The names of a pack's organisations, the longest first. */
const organisationNames = (pack: Pack): OrganisationName[] =>
  Object.entries(pack.organisations)
    .flatMap(([side, entry]) => [...formList(entry?.names), ...formList(entry?.organs)].map((form) => ({ side, form: foldString(form) })))
    .sort((a, b) => b.form.length - a.form.length);

/** Whether words stand in others as they are, whole. */
function holds(form: string, name: string): boolean {
  const at = form.indexOf(name);
  if (at < 0) return false;
  return (at === 0 || form[at - 1] === ' ') && (at + name.length === form.length || /[\s'’]/u.test(form[at + name.length] as string));
}

/** Keys of engagements whose forms are no cues of a kind: they say how one stands beside others. Each is a kind of mention of its own. */
export const engagementMarks = [
  'opens',
  'atmosphere',
  'invitation',
  'sidelines',
  'series',
  'ledBy',
  'heads',
  'delegations',
  'purposes',
  'during',
  'about',
  'handing',
  'writers',
  'similar',
  'founds',
  'receiving',
  'welcoming',
  'spoken',
  'reciprocal',
  'here',
  'there',
  'within',
  'greetings',
  'occasions',
  'mediators',
  'goingOn',
  'presence',
  'events',
  'briefings',
  'attendedBy',
  'presentThere',
  'summits',
  'mechanismBody',
  'mechanismShared',
] as const;

function engagementTerms(pack: Pack): Term[] {
  const tree = pack.engagements;
  const cues = engagementKinds.flatMap((kind) =>
    pairs('engagement', Object.fromEntries(Object.entries(formMap(tree[kind])).map(([role, forms]) => [`${kind}.${role}`, forms]))),
  );
  const single = [
    ...engagementMarks.map((name) => ({
      kind: name,
      value: name,
      forms: formList(tree[name]),
    })),
    { kind: 'mode', value: 'plain', forms: formList(tree.plain) },
  ];
  return [
    ...cues,
    ...pairs('mode', formMap(tree.modality)),
    ...pairs('session', formMap(tree.sessions)),
    ...pairs('gathering', formMap(tree.gatherings)),
    ...single,
  ];
}

const acts = ['agree', 'propose', 'pledge', 'affirm', 'appreciate'];

/** Keys of statements whose forms may lie over a word of an act, or say of a verb or a side how it stands in its clause. */
const ownKinds: ReadonlyMap<string, string> = new Map([
  ['agents', 'agent'],
  ['firstPerson', 'self'],
  ['firstPlural', 'self'],
  ['obligations', 'obligation'],
  ['decisions', 'decision'],
  ['conditions', 'condition'],
  ['aims', 'aim'],
  ['denials', 'denial'],
  ['matters', 'matter'],
  ['we', 'we'],
  ['protests', 'protest'],
  ['contents', 'content'],
  ['predicates', 'predicate'],
  ['participles', 'participle'],
  ['transitives', 'transitive'],
  ['feminines', 'feminine'],
  ['masculines', 'masculine'],
  ['own', 'own'],
  ['stances', 'stance'],
  ['privates', 'private'],
  ['tells', 'tell'],
  ['two', 'two'],
  ['three', 'three'],
  ['he', 'he'],
  ['she', 'she'],
]);

function statementTerms(pack: Pack): Term[] {
  const terms = Object.entries(pack.statements).map(([key, forms]) =>
    key === 'invitations'
      ? { kind: 'topic', value: 'political', forms }
      : { kind: ownKinds.get(key) ?? (acts.includes(key) ? 'act' : 'speech'), value: key, forms },
  );
  // a predicate is the act as well, whose subject it says to be somebody else
  return [...terms, { kind: 'act', value: 'affirm', forms: pack.statements.predicates ?? [] }];
}

function cldrMonths(code: string): Term[] {
  const forms = new Map<number, Set<string>>();
  for (const style of ['long', 'short'] as const) {
    for (const options of [{ month: style }, { day: 'numeric', month: style }] as Intl.DateTimeFormatOptions[]) {
      const format = new Intl.DateTimeFormat(`${code}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
      for (let m = 1; m <= 12; m += 1) {
        const name = format.formatToParts(new Date(Date.UTC(2024, m - 1, 15))).find((p) => p.type === 'month')?.value ?? '';
        if (/\p{L}{3}/u.test(name) && !/\p{Nd}/u.test(name)) forms.set(m, (forms.get(m) ?? new Set()).add(name.replace(/\.$/, '')));
      }
    }
  }
  return [...forms].map(([m, names]) => ({ kind: 'month', value: String(m), forms: [...names] }));
}

function cldrWeekdays(code: string): Term[] {
  const format = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, i) => ({ kind: 'weekday', value: String(i + 1), forms: [format.format(new Date(Date.UTC(2024, 0, 1 + i)))] }));
}

function dateTerms(pack: Pack): Term[] {
  const d = pack.dates;
  const maps: [string, string][] = [
    ['months', 'month'],
    ['solarMonths', 'solarMonth'],
    ['lunarMonths', 'lunarMonth'],
    ['monthWords', 'monthWord'],
    ['solarMonthWords', 'solarMonthWord'],
    ['weekdays', 'weekday'],
    ['dayWords', 'dayWord'],
    ['relative', 'relativeDay'],
    ['relativeMonths', 'relativeMonth'],
    ['relativeYears', 'relativeYear'],
    ['relativeWeeks', 'relativeWeek'],
    ['weekends', 'weekend'],
    ['seasons', 'season'],
    ['eras', 'era'],
    ['durations', 'duration'],
    ['daysLater', 'laterDay'],
    ['stayDays', 'stayDay'],
    ['yearParts', 'yearPart'],
  ];
  return [
    ...cldrMonths(pack.code),
    ...cldrWeekdays(pack.code),
    ...maps.flatMap(([key, kind]) => pairs(kind, formMap(d[key]))),
    ...['sameDay', 'nextDay', 'previousDay', 'lastWords', 'nextWords', 'endings', 'asides', 'since', 'baselines', 'terms', 'yearUnits'].map((key) => ({
      kind: key,
      value: key,
      forms: formList(d[key]),
    })),
  ];
}

function holderTerms(pack: Pack, holders: readonly Holder[]): Term[] {
  const arabicScript = pack.scripts.includes('Arab');
  return holders.map((holder, index) => ({
    kind: 'holder',
    value: String(index),
    forms: [holder.name, ...holder.aliases]
      .flatMap(nameForms)
      .concat(holderForms(pack, holder))
      .concat(Object.entries(holder.forms).flatMap(([code, forms]) => (arabicScript && (code === 'ar' || code === 'fa') ? forms : []))),
  }));
}

/** All surface forms of one language, the gazetteer's included, in one matcher. */
export function compileVocabulary(pack: Pack, reference: Reference): Lexicon {
  const terms: Term[] = [
    ...cldrStates(pack, reference),
    ...latinStates(pack, reference),
    ...stateTerms(pack),
    ...pairs('place', pack.places),
    ...[...reference.places.keys()].map((name) => ({ kind: 'place', value: name, forms: pack.scripts.includes('Latn') ? nameForms(name) : [name] })),
    ...Object.entries(pack.organisations).map(([side, entry]) => ({
      kind: 'organisation',
      value: side,
      forms: [...formList(entry?.names), ...formList(entry?.organs)],
    })),
    ...officeTerms(pack),
    ...holderTerms(pack, reference.holders),
    ...engagementTerms(pack),
    ...statementTerms(pack),
    ...dateTerms(pack),
    ...pairs('field', pack.fields),
    ...pairs('instrument', pack.instruments.kinds),
    ...pairs('instrumentStatus', pack.instruments.status),
    { kind: 'instrumentStatus', value: 'still', forms: pack.instruments.still },
    { kind: 'instrumentStatus', value: 'draft', forms: pack.instruments.draft },
    { kind: 'instrumentStatus', value: 'ratified', forms: pack.instruments.ratified },
    { kind: 'several', value: 'several', forms: pack.instruments.several },
    { kind: 'with', value: 'with', forms: pack.instruments.with },
    { kind: 'between', value: 'between', forms: pack.instruments.between },
    { kind: 'among', value: 'among', forms: pack.instruments.among },
    ...pairs('binding', pack.instruments.bound),
    ...pairs('measure', pack.indicators.measures),
    { kind: 'measure', value: 'again', forms: pack.indicators.again },
    { kind: 'measure', value: 'balance', forms: pack.indicators.balance },
    ...(['target', 'forecast', 'plain', 'risen', 'up', 'down'] as const).map((name) => ({ kind: 'figure', value: name, forms: pack.indicators[name] })),
    ...pairs('people', pack.indicators.people),
    { kind: 'uncounted', value: 'uncounted', forms: pack.numbers.uncounted },
    ...pairs('partner', pack.indicators.partner),
    ...pairs('partnership', pack.relations.partnership),
    ...pairs('visa', pack.relations.visa),
    { kind: 'relation', value: 'diplomatic-relations', forms: pack.relations.diplomaticRelations },
    { kind: 'relation', value: 'anniversary', forms: pack.relations.anniversary },
    ...pairs('number', pack.numbers.words),
    ...pairs('scale', pack.numbers.scales),
    ...pairs('currency', pack.numbers.currencies),
    ...pairs('bound', pack.numbers.bounds),
    { kind: 'rangeFrom', value: 'rangeFrom', forms: pack.numbers.rangeFrom },
    { kind: 'rangeTo', value: 'rangeTo', forms: pack.numbers.rangeTo },
    { kind: 'percent', value: 'percent', forms: pack.numbers.percent },
    { kind: 'honorific', value: 'honorific', forms: pack.names.honorifics },
    { kind: 'stop', value: 'stop', forms: pack.names.stop },
    { kind: 'spouse', value: 'spouse', forms: pack.names.spouses },
    { kind: 'company', value: 'company', forms: pack.names.company },
    { kind: 'portfolio', value: 'portfolio', forms: pack.names.portfolio },
  ];
  terms.push(...surnameTerms(pack, reference, terms));
  return compileLexicon(withInversions(pack, terms), {
    prefixes: pack.prefixes,
    suffixes: [...pack.suffixes, ...pack.detached.map((suffix) => ` ${suffix}`)],
    spaced: pack.words === 'spaces',
    article: pack.article,
    swallowing: pack.swallowing,
  });
}

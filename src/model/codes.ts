/** The codes of the codebook, each with an English label and a one-line definition. */
export interface Code {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
}

const table = <const T extends string>(rows: ReadonlyArray<readonly [T, string, string]>): ReadonlyArray<Code & { readonly code: T }> =>
  rows.map(([code, label, definition]) => ({ code, label, definition }));
const codesOf = <const T extends string>(rows: ReadonlyArray<{ readonly code: T }>): [T, ...T[]] => rows.map((row) => row.code) as [T, ...T[]];

export const engagementKinds = table([
  ['meeting', 'Meeting', 'Talks, a reception, a courtesy call or a brief encounter in person.'],
  ['call', 'Call', 'A conversation by telephone or video.'],
  ['visit', 'Visit', 'Travel of a principal to the territory of another side.'],
  ['consultation', 'Consultation', 'A standing mechanism in session: political consultation, joint committee, strategic dialogue.'],
  ['signing', 'Signing', 'A ceremony told as the event of signing.'],
  ['attendance', 'Attendance', 'Presence at a summit, conference, parade, inauguration or funeral.'],
  ['message', 'Message', 'A letter, telegram, congratulation, condolence or note that was sent.'],
]);

export const engagementStatuses = table([
  ['held', 'Held', 'It took place.'],
  ['planned', 'Planned', 'It is fixed for a later day.'],
  ['cancelled', 'Cancelled', 'It was fixed and will not take place.'],
]);

export const offices = table([
  ['head-of-state', 'Head of state', 'President or monarch, acting ones too.'],
  ['head-of-government', 'Head of government', 'Prime minister, premier or chancellor.'],
  ['deputy-head-of-government', 'Deputy head of government', 'Deputy or vice prime minister.'],
  ['foreign-minister', 'Foreign minister', 'Minister in charge of foreign affairs.'],
  ['deputy-foreign-minister', 'Deputy foreign minister', 'Vice or state minister, or state secretary, for foreign affairs.'],
  ['minister', 'Minister', 'Minister of any other department.'],
  ['deputy-minister', 'Deputy minister', 'Deputy of such a minister.'],
  ['party-leader', 'Party leader', 'First person of a political party.'],
  ['party-official', 'Party official', 'Any other officer of a political party.'],
  ['speaker', 'Speaker', 'Head of a parliament or of one of its chambers.'],
  ['deputy-speaker', 'Deputy speaker', 'Deputy head of a parliament or chamber.'],
  ['legislator', 'Legislator', 'Member of a parliament.'],
  ['heir', 'Heir', 'Crown prince or other heir to a throne.'],
  ['ambassador', 'Ambassador', 'Head of a diplomatic mission.'],
  ['envoy', 'Envoy', 'Special envoy or representative.'],
  ['governor', 'Governor', 'Executive or party head of a province or region.'],
  ['deputy-governor', 'Deputy governor', 'Deputy of such a head.'],
  ['mayor', 'Mayor', 'Head of a city.'],
  ['military-chief', 'Military chief', 'Chief of staff or commander of the armed forces.'],
  ['military-officer', 'Military officer', 'Any other officer of the armed forces.'],
  ['security-chief', 'Security chief', 'Head of a security council or service.'],
  ['org-head', 'Head of organisation', 'First person of an international organisation.'],
  ['org-official', 'Official of organisation', 'Any other officer of an international organisation.'],
  ['business', 'Business', 'Head or officer of a company.'],
  ['spokesperson', 'Spokesperson', 'Who speaks for a ministry or government.'],
  ['official', 'Official', 'An official of none of the other offices.'],
]);

export const acts = table([
  ['agree', 'Agreed', 'Sides together decide or commit to do something.'],
  ['propose', 'Asked', 'A side asks, suggests or hopes that the other, or both, do something.'],
  ['pledge', 'Offered', 'A side undertakes or is ready to do something itself.'],
  ['affirm', 'Affirmed', 'A side tells how it regards the partner, or states a position.'],
  ['appreciate', 'Appreciated', 'A side thanks, congratulates, praises or condoles.'],
]);

const fieldRows = table([
  ['general', 'General', 'Relations as a whole, no field named.'],
  ['political', 'Political', 'Political trust, delegations, high-level contacts, consultation mechanisms.'],
  ['party', 'Party', 'Relations between political parties.'],
  ['parliament', 'Parliament', 'Relations between parliaments.'],
  ['defence', 'Defence', 'Armed forces and arms.'],
  ['security', 'Security', 'Public and regional security.'],
  ['crime', 'Crime', 'Crime, drugs, trafficking, terrorism at law.'],
  ['border', 'Border', 'Frontiers and their management.'],
  ['economy', 'Economy', 'The economy as a whole.'],
  ['trade', 'Trade', 'Goods and services between sides.'],
  ['market-access', 'Market access', 'Tariffs, barriers, quotas, defensive measures.'],
  ['investment', 'Investment', 'Capital placed in the other side.'],
  ['finance', 'Finance', 'Banks, payments, credit.'],
  ['industry', 'Industry', 'Manufacturing.'],
  ['energy', 'Energy', 'Power and energy as a whole.'],
  ['oil-gas', 'Oil and gas', 'Petroleum and natural gas.'],
  ['nuclear', 'Nuclear', 'Nuclear power and matters.'],
  ['renewables', 'Renewables', 'Sun, wind, hydrogen and the like.'],
  ['mining', 'Mining', 'Minerals and their extraction.'],
  ['agriculture', 'Agriculture', 'Farming and food security.'],
  ['fisheries', 'Fisheries', 'Fishing and fish farming.'],
  ['transport', 'Transport', 'Roads and transport as a whole.'],
  ['aviation', 'Aviation', 'Air travel.'],
  ['maritime', 'Maritime', 'Ports, shipping and the sea.'],
  ['rail', 'Rail', 'Railways.'],
  ['logistics', 'Logistics', 'Warehousing and supply chains.'],
  ['infrastructure', 'Infrastructure', 'Works and building as a whole.'],
  ['science', 'Science', 'Research.'],
  ['technology', 'Technology', 'High technology, artificial intelligence, semiconductors.'],
  ['digital', 'Digital', 'Digital economy and transformation.'],
  ['space', 'Space', 'Satellites and space flight.'],
  ['telecom', 'Telecommunications', 'Telephone and data networks.'],
  ['education', 'Education', 'Schools, universities, scholarships.'],
  ['training', 'Training', 'Training of staff, human resources.'],
  ['labour', 'Labour', 'Workers and their migration.'],
  ['culture', 'Culture', 'Arts, heritage, language.'],
  ['tourism', 'Tourism', 'Travel for pleasure.'],
  ['sport', 'Sport', 'Sport.'],
  ['media', 'Media', 'Press and broadcasting.'],
  ['people', 'People to people', 'Contacts between the peoples.'],
  ['youth', 'Youth', 'Young people.'],
  ['women', 'Women', 'Women and equality.'],
  ['health', 'Health', 'Medicine and public health.'],
  ['environment', 'Environment', 'Nature and its protection.'],
  ['climate', 'Climate', 'Climate change.'],
  ['water', 'Water', 'Rivers and water supply.'],
  ['disaster', 'Disaster', 'Natural disasters and rescue.'],
  ['development', 'Development', 'Development cooperation.'],
  ['aid', 'Aid', 'Humanitarian and financial aid.'],
  ['consular', 'Consular', 'Consulates and citizens abroad.'],
  ['visa', 'Visa', 'Entry and visas.'],
  ['diaspora', 'Diaspora', 'Communities living in the other side.'],
  ['local', 'Local', 'Between provinces and cities.'],
  ['legal', 'Legal', 'Justice, extradition, detainees.'],
  ['multilateral', 'Multilateral', 'Cooperation in international forums.'],
  ['peace', 'Peace', 'Mediation, ceasefire, settlement of conflict.'],
  ['human-rights', 'Human rights', 'Rights in general.'],
]);
export const fields = fieldRows;

export const instrumentKinds = table([
  ['agreement', 'Agreement', 'An agreement or accord.'],
  ['fta', 'Free trade agreement', 'A free trade or economic partnership agreement.'],
  ['treaty', 'Treaty', 'A treaty.'],
  ['mou', 'Memorandum of understanding', 'A memorandum of understanding or cooperation.'],
  ['joint-statement', 'Joint statement', 'A joint statement, declaration or communiqué.'],
  ['action-plan', 'Action plan', 'A programme, roadmap or plan.'],
  ['protocol', 'Protocol', 'A protocol, minutes included.'],
  ['contract', 'Contract', 'A contract.'],
  ['letter-of-intent', 'Letter of intent', 'A letter of intent.'],
  ['convention', 'Convention', 'A convention.'],
  ['documents', 'Documents', 'Several documents whose kinds are not told.'],
  ['other', 'Other', 'A document of another kind.'],
]);

export const instrumentStatuses = table([
  ['signed', 'Signed', 'Signed, adopted, issued or concluded.'],
  ['in-force', 'In force', 'It exists and is being carried out.'],
  ['to-be-signed', 'To be signed', 'Its signing is announced.'],
  ['negotiating', 'Negotiating', 'It is being negotiated.'],
  ['proposed', 'Proposed', 'A side proposes it.'],
]);

export const measures = table([
  ['trade', 'Trade', 'Turnover between the sides.'],
  ['exports', 'Exports', 'From the first-named side to the other.'],
  ['imports', 'Imports', 'To the first-named side from the other.'],
  ['investment', 'Investment', 'Capital invested.'],
  ['projects', 'Projects', 'Number of projects.'],
  ['aid', 'Aid', 'Aid given or promised.'],
  ['loan', 'Loan', 'Credit given or promised.'],
  ['tourists', 'Tourists', 'Number of travellers.'],
  ['students', 'Students', 'Number of students.'],
  ['diaspora', 'Diaspora', 'Number of people living in the other side.'],
  ['personnel', 'Personnel', 'Number of soldiers, workers or staff.'],
  ['flights', 'Flights', 'Number of flights.'],
  ['other', 'Other', 'Another measure, physical quantities too.'],
]);

export const bounds = table([
  ['eq', 'Equal', 'The figure itself.'],
  ['gt', 'More than', 'More than the figure.'],
  ['lt', 'Less than', 'Less than the figure.'],
  ['about', 'About', 'About the figure.'],
]);

export const indicatorStatuses = table([
  ['actual', 'Actual', 'A figure reached.'],
  ['forecast', 'Forecast', 'A figure expected or promised.'],
  ['target', 'Target', 'A figure aimed at.'],
]);

export const relationKinds = table([
  ['partnership', 'Partnership', 'The declared level of a partnership.'],
  ['diplomatic-relations', 'Diplomatic relations', 'Year in which relations were established.'],
  ['anniversary', 'Anniversary', 'Years of diplomatic relations being marked.'],
  ['visa', 'Visa', 'Whether a visa is needed.'],
]);

export const partnershipValues = table([
  ['comprehensive-strategic', 'Comprehensive strategic', 'Comprehensive strategic partnership.'],
  ['strategic', 'Strategic', 'Strategic partnership.'],
  ['comprehensive', 'Comprehensive', 'Comprehensive partnership.'],
  ['special', 'Special', 'Special relations or partnership.'],
  ['traditional', 'Traditional', 'Traditional friendship.'],
  ['other', 'Other', 'A partnership of another name.'],
]);

export const visaValues = table([
  ['exempt', 'Exempt', 'No visa is needed.'],
  ['required', 'Required', 'A visa is needed.'],
  ['eased', 'Eased', 'Visas are easier to get.'],
]);

export const precisions = table([
  ['day', 'Day', 'Known to the day.'],
  ['month', 'Month', 'Known to the month or season.'],
  ['year', 'Year', 'Known to the year.'],
]);

export const engagementKindCodes = codesOf(engagementKinds);
export const engagementStatusCodes = codesOf(engagementStatuses);
export const officeCodes = codesOf(offices);
export const actCodes = codesOf(acts);
export const fieldCodes = codesOf(fields);
export const instrumentKindCodes = codesOf(instrumentKinds);
export const instrumentStatusCodes = codesOf(instrumentStatuses);
export const measureCodes = codesOf(measures);
export const boundCodes = codesOf(bounds);
export const indicatorStatusCodes = codesOf(indicatorStatuses);
export const relationKindCodes = codesOf(relationKinds);
export const partnershipCodes = codesOf(partnershipValues);
export const visaCodes = codesOf(visaValues);
export const precisionCodes = codesOf(precisions);

export type EngagementKind = (typeof engagementKindCodes)[number];
export type EngagementStatus = (typeof engagementStatusCodes)[number];
export type Office = (typeof officeCodes)[number];
export type Act = (typeof actCodes)[number];
export type Field = (typeof fieldCodes)[number];
export type InstrumentKind = (typeof instrumentKindCodes)[number];
export type InstrumentStatus = (typeof instrumentStatusCodes)[number];
export type Measure = (typeof measureCodes)[number];
export type Bound = (typeof boundCodes)[number];
export type IndicatorStatus = (typeof indicatorStatusCodes)[number];
export type RelationKind = (typeof relationKindCodes)[number];
export type Precision = (typeof precisionCodes)[number];

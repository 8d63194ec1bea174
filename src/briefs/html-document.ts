import type { EngagementEntry, Origin } from '../ledger/reads.ts';
import { makeRows } from '../ledger/rows.ts';
import type { Page } from '../model/page.ts';
import { type ExtractRecord, type Section, sections } from '../model/record.ts';
import { type Html, html } from './html.ts';
import { cutText, type LabelledSpan } from './marks.ts';
import { describeEngagement, describeFigure, describeInstrument, describeRelation, labelOf, type NameOf } from './wording.ts';

/** A document of the report: what was read, and how its language runs. */
export interface ReportDocument {
  readonly page: Page;
  readonly record: ExtractRecord;
  readonly direction: 'ltr' | 'rtl' | 'auto';
}

const titles: Readonly<Record<Section | 'warnings', string>> = {
  engagements: 'Engagements',
  statements: 'Statements',
  instruments: 'Instruments',
  indicators: 'Figures',
  relations: 'Relations',
  warnings: 'Kept out of the record',
};

const anchor = (id: string, section: string, item: number, passage: number): string => `${id}-${section}-${item}-${passage}`;
const isAddress = (url: string): boolean => /^https?:\/\//i.test(url);

interface Passage extends LabelledSpan {
  readonly id: string;
}

function passagesOf(id: string, record: ExtractRecord): Passage[] {
  const evidence = sections.flatMap((section) =>
    record[section].flatMap((item, i) => item.evidence.map(({ start, end }, j): Passage => ({ start, end, label: section, id: anchor(id, section, i, j) }))),
  );
  const warnings = (record.warnings ?? []).map(({ start, end }, i): Passage => ({ start, end, label: 'warnings', id: anchor(id, 'warnings', i, 0) }));
  return [...evidence, ...warnings];
}

/** The text with its passages marked. Where several overlap, the mark has the colour of the shortest. */
function markText(text: string, passages: readonly Passage[]): Html {
  const sorted = [...passages].sort((a, b) => a.end - a.start - (b.end - b.start));
  const pieces = cutText(text, sorted).map((stretch) => {
    const anchors = passages.filter((p) => p.start === stretch.start).map((p) => html`<span id="${p.id}"></span>`);
    if (stretch.labels.length === 0) return html`${anchors}${stretch.text}`;
    const covering = sorted.find((p) => p.start <= stretch.start && p.end > stretch.start);
    return html`<mark class="${covering?.label ?? ''}" title="${stretch.labels.join(', ')}">${anchors}${stretch.text}</mark>`;
  });
  return html`${pieces}`;
}

interface Wording {
  readonly text: string;
  /** Names as the document writes them, beside their usual form where that differs. */
  readonly written: readonly { readonly form: string; readonly name: string }[];
}

function wordItems(page: Page, record: ExtractRecord, nameOf: NameOf): Record<Section, Wording[]> {
  const rows = makeRows(page, record, '');
  const plain = (text: string): Wording => ({ text, written: [] });
  const entry = (i: number): EngagementEntry => {
    const row = rows.engagements[i]!;
    return {
      ...row,
      origin: {} as Origin,
      evidence: [],
      sides: record.engagements[i]!.sides,
      participants: rows.participants.filter((p) => p.engagement_id === row.id),
      event: null,
    };
  };
  const names = (sides: readonly string[]) => sides.map(nameOf).join(', ');
  return {
    engagements: record.engagements.map((e, i) => ({
      text: describeEngagement([entry(i)], nameOf),
      written: e.participants.flatMap((p) => (p.written !== null && p.written !== p.name ? [{ form: p.written, name: p.name ?? '?' }] : [])),
    })),
    statements: rows.statements.map((s) => {
      const about = s.fields.length > 0 ? `: ${s.fields.map((f) => labelOf(f).toLowerCase()).join(', ')}` : '';
      return plain(`${labelOf(s.act)}, ${names(s.by_sides)}${s.to_sides.length > 0 ? ` to ${names(s.to_sides)}` : ''}${about}`);
    }),
    instruments: rows.instruments.map((i) => plain(describeInstrument(i, nameOf))),
    indicators: rows.indicators.map((i) => plain(describeFigure(i, nameOf))),
    relations: rows.relations.map((r) => plain(describeRelation(r, nameOf))),
  };
}

function card(section: Section | 'warnings', { text, written }: Wording, anchors: readonly string[]): Html {
  const forms = written.length > 0 ? html`<ul>${written.map(({ form, name }) => html`<li>${name}: <bdi>${form}</bdi></li>`)}</ul>` : html``;
  const links = anchors.map((a, i) => html` <a href="#${a}">passage ${i + 1}</a>`);
  return html`<div class="card ${section}">${text}${forms}<div class="soft">${links}</div></div>`;
}

function recordColumn(id: string, { page, record }: ReportDocument, nameOf: NameOf): Html {
  const worded = wordItems(page, record, nameOf);
  const parts = sections
    .filter((section) => record[section].length > 0)
    .map((section) => {
      const cards = worded[section].map((w, i) =>
        card(
          section,
          w,
          record[section][i]!.evidence.map((_, j) => anchor(id, section, i, j)),
        ),
      );
      return html`<section><h3>${titles[section]}</h3>${cards}</section>`;
    });
  const warnings = (record.warnings ?? []).map((w, i) => card('warnings', { text: w.message, written: [] }, [anchor(id, 'warnings', i, 0)]));
  const kept = warnings.length > 0 ? html`<section><h3>${titles.warnings}</h3>${warnings}</section>` : html``;
  return parts.length === 0 && warnings.length === 0 ? html`<p class="soft">Nothing to record.</p>` : html`${parts}${kept}`;
}

/** One document: its marked text beside its record. `id` is unique in the page and the target of a link. */
export function renderDocument(id: string, document: ReportDocument, nameOf: NameOf): Html {
  const { page, record, direction } = document;
  const { source, url, language, published, publisher, title } = record.document;
  const facts = [language, published, publisher].filter((x) => x !== null).join(' · ');
  const link = url !== null && isAddress(url) ? html` · <a href="${url}" rel="noreferrer noopener">${url}</a>` : html``;
  const lang = language ?? 'und';
  return html`<article id="${id}"><h2 lang="${lang}" dir="${direction}">${title ?? source}</h2>
<p class="soft">${source}${facts === '' ? '' : ` · ${facts}`}${link}</p>
<div class="columns"><div class="text" lang="${lang}" dir="${direction}">${markText(page.text, passagesOf(id, record))}</div>
<div>${recordColumn(id, document, nameOf)}</div></div></article>
`;
}

// Writes what is generated in README.md and docs/codebook.md: tables of codes, coverage, the example. Usage: npm run tables
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GoldDocument, readGold, scoreRecords } from '../eval/score.ts';
import * as codes from '../src/model/codes.ts';
import { eventCodes } from '../src/model/event-codes.ts';
import { createExtractor } from '../src/pipeline/extract.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function codeTable(name: string): string {
  if (name === 'eventCodes') {
    const rows = Object.entries(eventCodes).map(([code, { plover, mode, cameo }]) => [`\`${code}\``, plover, mode ?? '', cameo ?? '']);
    return markdown(['code', 'PLOVER', 'mode', 'CAMEO'], rows);
  }
  const table = (codes as unknown as Record<string, readonly codes.Code[]>)[name];
  if (!table) throw new Error(`docs/codebook.md asks for the table "${name}", which src/model/codes.ts does not have`);
  return markdown(
    ['code', 'meaning'],
    table.map(({ code, definition }) => [`\`${code}\``, definition]),
  );
}

/** Puts `content` between the comments that name a part of a page. */
function fill(page: string, open: string, close: string, content: string): string {
  const [start, end] = [page.indexOf(open), page.indexOf(close, page.indexOf(open))];
  if (start < 0 || end < 0) throw new Error(`the page has no part ${open} ... ${close}`);
  return `${page.slice(0, start + open.length)}\n${content}\n${page.slice(end)}`;
}

/** The codebook with its tables as the code has them. */
export function writeCodebook(page: string): string {
  const names = [...page.matchAll(/<!-- table (\w+) -->/g)].map((m) => m[1] as string);
  return names.reduce((text, name) => fill(text, `<!-- table ${name} -->`, '<!-- /table -->', codeTable(name)), page);
}

const example =
  'عباس عراقچی، وزیر امور خارجه ایران، روز دوشنبه ۲۲ اردیبهشت ۱۴۰۴ در مسقط با بدر البوسعیدی، وزیر خارجه عمان، دیدار کرد. دو طرف بر گسترش همکاری‌های تجاری و بندری توافق کردند.';

/** From this number on a document was held back at first, or written by somebody who knew neither packs nor engine. */
const WRITTEN_LATER = 31;

/** Fact F1 on the public corpus, its odd and its even documents and those from 31 on apart, and on the documents held back. */
function qualityTable(): string {
  const extractor = createExtractor({ languagesFolder: at('languages'), referenceFolder: at('reference') });
  const documents = readGold(at('eval/corpus'));
  const heldBack = readGold(at('eval/held-back'));
  const numberOf = ({ name }: GoldDocument) => Number(/\d+/.exec(name)?.[0] ?? 0);
  const first = documents.filter((d) => numberOf(d) < WRITTEN_LATER);
  const score = (list: readonly GoldDocument[]) =>
    scoreRecords(list, new Map(list.map((d) => [d.file, extractor.extract({ source: d.file, text: d.text, kind: 'text' })]))).byLanguage;
  const half = (rest: number) => score(first.filter((d) => numberOf(d) % 2 === rest));
  const [odd, even] = [half(1), half(0)];
  const [opened, held] = [score(documents.filter((d) => numberOf(d) >= WRITTEN_LATER)), score(heldBack)];
  const show = (x: number | null | undefined) => (x === null || x === undefined ? '' : x.toFixed(2));
  const rows = Object.keys(odd)
    .sort()
    .flatMap((code) =>
      (
        [
          ['odd', odd[code]],
          ['even', even[code]],
          ['from 31 on', opened[code]],
          ['held back', held[code]],
        ] as const
      ).map(([part, s]) => [
        code,
        part,
        show(s?.factF1),
        show(s?.scores.engagements.precision),
        show(s?.scores.engagements.recall),
        ...(['participants', 'names', 'statements', 'instruments', 'indicators', 'relations'] as const).map((c) => show(s?.scores[c].f1)),
        show(s?.rates.date),
        show(s?.rates.grounding),
      ]),
    );
  return markdown(
    [
      'language',
      'part',
      'Fact F1',
      'engagements P',
      'R',
      'participants',
      'names',
      'statements',
      'instruments',
      'indicators',
      'relations',
      'dates',
      'grounding',
    ],
    rows,
  );
}

function writeReadme(page: string): string {
  const extractor = createExtractor({ languagesFolder: at('languages'), referenceFolder: at('reference') });
  const [meeting] = extractor.extract({ source: 'page.txt', text: example, kind: 'text' }).engagements;
  const shown = `{\n${Object.entries(meeting ?? {})
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`;
  const words = meeting?.evidence[0] ? example.slice(meeting.evidence[0].start, meeting.evidence[0].end) : '';
  const story = `From this Persian sentence\n\n> ${example}\n\ncomes this engagement\n\n\`\`\`json\n${shown}\n\`\`\`\n\nIt stands on the words «${words}».`;
  const kinds = ['states', 'organisations', 'offices', 'engagements', 'statements', 'fields'] as const;
  const rows = extractor.languages().map((l) => [`${l.english} (\`${l.code}\`)`, ...kinds.map((k) => String(l.forms[k] ?? 0))]);
  const coverage = `Forms of each class in the pack:\n\n${markdown(['language', ...kinds], rows)}\n`;
  return fill(
    fill(fill(page, '<!-- quality -->', '<!-- /quality -->', qualityTable()), '<!-- example -->', '<!-- /example -->', story),
    '<!-- coverage -->',
    '<!-- /coverage -->',
    coverage,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, write] of [
    ['docs/codebook.md', writeCodebook],
    ['README.md', writeReadme],
  ] as const)
    writeFileSync(at(path), write(readFileSync(at(path), 'utf8')));
}

// Evidence survives the web: what a text goes through on its way changes neither the records nor the words they stand on.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGold } from '../eval/score.ts';
import { type ExtractRecord, sections } from '../src/model/record.ts';
import { extractor } from './extractor.ts';
import { perturbations, readsOtherwise } from './perturb.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (source: string, text: string): ExtractRecord => extractor.extract({ source, text, kind: 'text' });
const documents = readGold(at('eval/corpus')).map(({ file, text, gold }) => ({
  file,
  text,
  language: gold.document.language ?? 'none',
  record: read(file, text),
}));
const languages = [...new Set(documents.map((d) => d.language))];

/** Known gaps: how many documents of a language may still read otherwise under a perturbation. A number may fall, never rise; `npx tsx scripts/perturb.ts --write` writes what is measured. */
const gaps = JSON.parse(readFileSync(at('test/robustness-gaps.json'), 'utf8')) as Record<string, Record<string, number>>;

function badSpans(record: ExtractRecord, text: string): number {
  const spans = sections.flatMap((section) => record[section].flatMap((item) => item.evidence.map(({ start, end }) => ({ start, end }))));
  return spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length && /[\p{L}\p{N}]/u.test(text.slice(start, end)))).length;
}

describe.each(Object.entries(perturbations))('%s', (name, perturb) => {
  it.each(languages)('leave the records of %s as they are', (language) => {
    const otherwise = documents
      .filter((d) => d.language === language)
      .filter(({ file, text, record }) => {
        const perturbed = perturb(text);
        const after = read(file, perturbed.text);
        expect(badSpans(after, perturbed.text), `${file}: bad spans`).toBe(0);
        return readsOtherwise(record, text, after, perturbed);
      });
    const allowed = gaps[name]?.[language] ?? 0;
    const files = otherwise.map((d) => d.file).join(', ');
    expect(otherwise.length, `${files}: see "npx tsx scripts/perturb.ts '${name}' ${language}"`).toBeLessThanOrEqual(allowed);
  });
});

it('reads the same record twice', () => {
  for (const { file, text, record } of documents) expect(read(file, text)).toEqual(record);
});

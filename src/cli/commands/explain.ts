import { bracketText } from '../../briefs/marks.ts';
import type { Explanation } from '../../model/explanation.ts';
import type { Page } from '../../model/page.ts';
import { sections } from '../../model/record.ts';
import { readPages } from '../../readers/read-pages.ts';
import { type Command, exit, requirePaths } from '../command.ts';
import { languagesOption, openEngine } from '../engine.ts';
import { formatIssue } from '../issues.ts';

const quote = (text: string, start: number, end: number): string => `"${text.slice(start, end).replace(/\s+/g, ' ')}"`;

function zonesOf({ text }: Page, { zones }: Explanation): string {
  const shown = zones.filter((z) => text.slice(z.start, z.end).trim() !== '');
  return shown
    .map(
      (z) =>
        `  ${z.kind.padEnd(9)}${String(z.start).padStart(6)}-${String(z.end).padEnd(7)}${text.slice(z.start, z.end).replace(/\s+/g, ' ').trim().slice(0, 80)}`,
    )
    .join('\n');
}

function markedText({ text }: Page, { mentions }: Explanation): string {
  return bracketText(
    text,
    mentions.map((m) => ({ start: m.start, end: m.end, label: m.value === '' ? m.kind : `${m.kind}:${m.value}` })),
  );
}

function itemsOf({ text }: Page, { record }: Explanation): string {
  const items = sections.flatMap((section) =>
    record[section].map((item) => {
      const { evidence, rules = [], cues = [], inferred = [], ...facts } = item;
      const lines = [
        `${section}: ${JSON.stringify(facts)}`,
        `  rules: ${rules.join(', ') || '-'}; cues: ${cues.join(', ') || '-'}; inferred: ${inferred.join(', ') || '-'}`,
      ];
      return [...lines, ...evidence.map((e) => `  ${e.start}-${e.end} ${quote(text, e.start, e.end)}`)].join('\n');
    }),
  );
  const warnings = (record.warnings ?? []).map((w) => `warning (${w.code}): ${w.message}\n  ${w.start}-${w.end} ${quote(text, w.start, w.end)}`);
  return [...items, ...warnings].join('\n\n');
}

/** What the engine saw in a page: its zones, the text with its mentions in brackets, and each item with the rules that made it. */
export function explainPage(page: Page, seen: Explanation): string {
  const parts = [
    `# ${page.source}`,
    JSON.stringify({ ...seen.record.document, text: undefined }),
    '## Zones',
    zonesOf(page, seen),
    '## Text',
    markedText(page, seen),
    '## Record',
    itemsOf(page, seen) || '(nothing)',
  ];
  return `${parts.join('\n\n')}\n\n`;
}

export const explain: Command = {
  name: 'explain',
  usage: 'PATHS... [--json]',
  summary: 'Show what the engine saw in a document and why its record is what it is.',
  details: `
Prints the zones of each document, its text with every mention in brackets, and each item of the record
with the rules and cues that made it, what was inferred, and the passages that it stands on.`,
  options: { json: { help: 'print zones, sentences, mentions and record as JSON' }, ...languagesOption },
  run: async (args, io) => {
    const paths = requirePaths(args);
    const extractor = openEngine(args, io);
    let code: number = exit.fine;
    for await (const { page, issue } of readPages(paths, io.stdin)) {
      if (issue) {
        io.error(formatIssue(issue));
        if (issue.level === 'skipped') code = exit.unreadable;
      } else {
        const seen = extractor.explain(page);
        await io.out(args.flag('json') ? `${JSON.stringify(seen)}\n` : explainPage(page, seen));
      }
    }
    return code;
  },
};

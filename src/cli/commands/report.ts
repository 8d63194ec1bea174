import { writeFileSync } from 'node:fs';
import type { ReportDocument } from '../../briefs/html-document.ts';
import { renderReport } from '../../briefs/html-report.ts';
import { explainFailure } from '../../ledger/failures.ts';
import { extractPages } from '../../pipeline/extract-pages.ts';
import { type Command, exit, requirePaths, UsageError } from '../command.ts';
import { languagesOption, openEngine } from '../engine.ts';
import { fontFacesFor } from '../fonts.ts';
import { formatIssue } from '../issues.ts';
import { openSides } from '../sides.ts';

export const report: Command = {
  name: 'report',
  usage: 'PATHS... --output FILE.html',
  summary: 'Write one HTML page with each text, its passages marked, beside its record.',
  details: 'The page needs nothing else: it can be mailed, archived and opened offline.',
  options: { output: { value: 'FILE', help: 'the page to write' }, title: { value: 'TEXT', help: 'its heading' }, ...languagesOption },
  run: async (args, io) => {
    const paths = requirePaths(args);
    const output = args.value('output');
    if (output === undefined) throw new UsageError('give --output FILE.html');
    const extractor = openEngine(args, io);
    const directions = new Map(extractor.languages().map((l) => [l.code, l.direction]));
    const documents: ReportDocument[] = [];
    let code: number = exit.fine;
    for await (const { page, record, issue } of extractPages(extractor, paths, io.stdin)) {
      if (issue) {
        io.error(formatIssue(issue));
        if (issue.level === 'skipped') code = exit.unreadable;
      } else documents.push({ page, record, direction: directions.get(record.document.language ?? '') ?? 'auto' });
    }
    const fontFaces = fontFacesFor(
      documents.map((d) => d.page.text),
      io.root,
    );
    const { nameOf } = openSides(io);
    try {
      writeFileSync(output, renderReport({ title: args.value('title') ?? 'What was read', documents, dossiers: [], nameOf, fontFaces }));
    } catch (error) {
      throw explainFailure(error, output);
    }
    await io.out(`wrote ${output}: ${documents.length} documents\n`);
    return code;
  },
};

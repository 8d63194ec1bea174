import type { Dossier } from './dossier.ts';
import type { Citation, Line } from './lines.ts';

const LONGEST_QUOTE = 220;
const MOST_CITATIONS = 4;
// A quote keeps its own direction, and the line round it keeps its own (first strong isolate, pop).
const [ISOLATE, POP] = ['\u2068', '\u2069'];

/** A quote on one line, cut between two characters where it is long. */
export function shortQuote(quote: string, longest = LONGEST_QUOTE): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/\p{Cs}$/u, '')}…`;
}

function formatCitation({ source, published, quote }: Citation): string {
  return `      "${ISOLATE}${shortQuote(quote)}${POP}"\n      ${source}${published === null ? '' : `, ${published}`}`;
}

function formatLine({ text, citations }: Line): string {
  const more = citations.length - MOST_CITATIONS;
  const told = citations.slice(0, MOST_CITATIONS).map(formatCitation);
  return [`  - ${text}`, ...told, ...(more > 0 ? [`      and ${more} more documents`] : [])].join('\n');
}

/** The dossier as plain text: each line with its sources and the words it stands on. */
export function formatDossier(dossier: Dossier): string {
  if (dossier.sections.length === 0) return `${dossier.title}: the ledger holds nothing on this.\n`;
  const head = `${dossier.title}\n${'='.repeat(dossier.title.length)}\nFrom ${dossier.documents} ${dossier.documents === 1 ? 'document' : 'documents'}.\n`;
  return `${head}\n${dossier.sections.map((s) => `${s.title}\n${s.lines.map(formatLine).join('\n')}\n`).join('\n')}`;
}

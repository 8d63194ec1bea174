// One file that needs nothing else: no script, no address that the browser would fetch, every word of a document escaped.
import { createHash } from 'node:crypto';
import type { Dossier } from './dossier.ts';
import { shortQuote } from './dossier-text.ts';
import { Html, html } from './html.ts';
import { type ReportDocument, renderDocument } from './html-document.ts';
import type { Line, Section } from './lines.ts';
import { reportStyle } from './report-style.ts';
import type { NameOf } from './wording.ts';

export interface ReportOptions {
  readonly title: string;
  readonly documents: readonly ReportDocument[];
  readonly dossiers: readonly Dossier[];
  readonly nameOf: NameOf;
  /** `@font-face` rules with the fonts inside, for scripts that a machine may lack. */
  readonly fontFaces: string;
}

function renderLine({ text, citations }: Line): Html {
  const quotes = citations.map(
    (c) =>
      html`<blockquote><span lang="${c.language ?? 'und'}" dir="auto">${shortQuote(c.quote)}</span> <span class="soft">${c.source}${c.published === null ? '' : `, ${c.published}`}</span></blockquote>`,
  );
  return html`<li>${text}${quotes}</li>`;
}

const renderSection = ({ title, lines }: Section): Html => html`<section><h3>${title}</h3><ul class="lines">${lines.map(renderLine)}</ul></section>`;

function renderDossier(dossier: Dossier): Html {
  return html`<article><h2>${dossier.title}</h2><p class="soft">Dossier from ${dossier.documents} ${dossier.documents === 1 ? 'document' : 'documents'}</p>${dossier.sections.map(renderSection)}</article>`;
}

function renderContents(documents: readonly ReportDocument[]): Html {
  const rows = documents.map(({ record, direction }, i) => {
    const { title, source, language } = record.document;
    return html`<li><a href="#d${i + 1}"><bdi lang="${language ?? 'und'}" dir="${direction}">${title ?? source}</bdi></a> <span class="soft">${source}</span></li>`;
  });
  return html`<nav aria-label="Documents"><ol>${rows}</ol></nav>`;
}

/** The report as one HTML page: contents, dossiers, then each document's marked text beside its record. */
export function renderReport({ title, documents, dossiers, nameOf, fontFaces }: ReportOptions): string {
  const style = reportStyle + fontFaces;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${new Html(style)}</style></head>
<body><header><h1>${title}</h1><p class="soft">${documents.length} ${documents.length === 1 ? 'document' : 'documents'}. Colours mark the passages on which the entries beside them stand.</p></header>
<main>${renderContents(documents)}${dossiers.map(renderDossier)}${documents.map((d, i) => renderDocument(`d${i + 1}`, d, nameOf))}</main></body></html>
`;
  return page.markup;
}

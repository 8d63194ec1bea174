// The document of the API as a page: plain HTML, made anew from the document, without a script.
import { html, raw } from 'hono/html';
import type { Api } from './services.ts';

type ApiDocument = ReturnType<Api['getOpenAPI31Document']>;
/** A schema as the document holds it: a part of JSON Schema. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly description?: string;
}
interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly unknown[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
    readonly description?: string;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>;
}
type Html = ReturnType<typeof html>;

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font: 600 .95rem/1.4 ui-monospace, monospace; margin: 1.2rem 0 .2rem; overflow-wrap: anywhere; }
p { margin: .2rem 0 .5rem; white-space: pre-line; } nav a { margin-right: .8rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } td { padding: .15rem .8rem .15rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
td:first-child { width: 14rem; } code { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
.method { display: inline-block; min-width: 4.2em; } .note { opacity: .7; }`;

const linkTo = (name: string): Html => html`<a href="#schema-${name}">${name}</a>`;
const join = (parts: readonly unknown[], by: string): Html => html`${parts.map((part, at) => (at === 0 ? part : html`${by}${part}`))}`;

function typeOf(schema: Schema | undefined): Html {
  if (!schema) return html`anything`;
  if (schema.$ref) return linkTo(schema.$ref.split('/').pop() ?? '');
  if (schema.enum)
    return join(
      schema.enum.map((value) => JSON.stringify(value)),
      ' | ',
    );
  if (schema.anyOf) return join(schema.anyOf.map(typeOf), ' | ');
  if (schema.items) return html`list of ${typeOf(schema.items)}`;
  if (schema.properties)
    return html`{ ${join(
      Object.entries(schema.properties).map(([name, value]) => html`${name}: ${typeOf(value)}`),
      ', ',
    )} }`;
  if (typeof schema.additionalProperties === 'object') return html`map of ${typeOf(schema.additionalProperties)}`;
  return html`${[schema.type ?? 'anything'].flat().join(' | ')}`;
}

const row = (name: unknown, type: Html, note: string): Html =>
  html`<tr><td><code>${name}</code></td><td>${type}${note === '' ? '' : html` <span class="note">${note}</span>`}</td></tr>`;

function operationOf(method: string, path: string, operation: Operation): Html {
  const parameters = (operation.parameters ?? []).map((p) =>
    row(p.name, typeOf(p.schema), [p.in, p.required ? 'required' : '', p.description ?? p.schema?.description ?? ''].filter(Boolean).join(', ')),
  );
  const bodies = Object.entries(operation.requestBody?.content ?? {}).map(([type, body]) => row(type, typeOf(body.schema), 'body'));
  const answers = Object.entries(operation.responses ?? {}).map(([status, answer]) => {
    const [[type, content] = ['', {}]] = Object.entries(answer.content ?? {}) as [string, { schema?: Schema }][];
    return row(status === 'default' ? 'else' : status, content.schema ? typeOf(content.schema) : html`${type}`, answer.description ?? '');
  });
  return html`<h3><span class="method">${method.toUpperCase()}</span>${path}${operation.security ? html` <span class="note">asks for the token</span>` : ''}</h3>
<p>${operation.summary ?? ''}${operation.description ? `\n${operation.description}` : ''}</p><table>${parameters}${bodies}${answers}</table>`;
}

const schemaOf = (
  name: string,
  schema: Schema,
): Html => html`<h3 id="schema-${name}">${name}</h3>${schema.description ? html`<p>${schema.description}</p>` : ''}
<table>${Object.entries(schema.properties ?? {}).map(([member, value]) => row(member, typeOf(value), schema.required?.includes(member) ? '' : 'may be left out'))}</table>`;

const methods = ['get', 'post', 'delete'] as const;

/** The page of a document. */
export function writeDocs(document: ApiDocument): Html {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = (item as Readonly<Record<string, Operation | undefined>>)[method];
      return operation ? [{ tag: operation.tags?.[0] ?? 'Other', part: operationOf(method, path, operation) }] : [];
    }),
  );
  const tags = [...new Set(operations.map((o) => o.tag))];
  const schemas = Object.entries((document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>);
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dragoman API</title><style>${raw(style)}</style></head><body>
<h1>Dragoman API ${document.info.version}</h1><p>${document.info.description ?? ''}</p>
<nav>${tags.map((tag) => html`<a href="#${tag}">${tag}</a>`)}<a href="#schemas">Schemas</a><a href="/api/v1/openapi.json">OpenAPI 3.1</a></nav>
${tags.map((tag) => html`<h2 id="${tag}">${tag}</h2>${operations.filter((o) => o.tag === tag).map((o) => o.part)}`)}
<h2 id="schemas">Schemas</h2>${schemas.map(([name, schema]) => schemaOf(name, schema))}</body></html>`;
}

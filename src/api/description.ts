// What the API is, for programs (OpenAPI 3.1) and for people.
import { writeDocs } from './docs-page.ts';
import type { Api, Services } from './services.ts';

const about = `Dragoman reads news about diplomacy and keeps a ledger of it, every entry standing on a passage of the source.
Reading is open on this machine; writing asks for the token that the server printed (Authorization: Bearer TOKEN).
Lists give "next", the "after" of the next page, null after the last; any list comes as CSV with format=csv or Accept: text/csv.
What goes wrong is told as application/problem+json, which names the field.`;

/** Adds `/openapi.json` and `/docs`. */
export function describeApi(api: Api, { version }: Services): void {
  const makeDocument = () =>
    api.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Dragoman', version, description: about }, servers: [{ url: '/api/v1' }] });
  let made: ReturnType<typeof makeDocument> | undefined;
  const document = () => {
    made ??= makeDocument();
    return made;
  };
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  api.get('/openapi.json', (c) => c.json(document()));
  api.get('/docs', (c) => c.html(writeDocs(document())));
}

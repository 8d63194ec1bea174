/** Which part of the house may import which; each may import itself. A stage never imports a stage beside it, a door never another door. */
export const importTable: Readonly<Record<string, readonly string[]>> = {
  model: [],
  data: [],
  text: ['model'],
  packs: ['model', 'data', 'text'],
  gazetteer: ['model', 'data', 'text'],
  readers: ['model'],
  pages: ['model', 'text', 'packs'],
  mentions: ['model', 'text', 'packs', 'gazetteer'],
  assembly: ['model', 'text'],
  resolution: ['model', 'text', 'gazetteer'],
  ledger: ['model', 'text'],
  briefs: ['model', 'ledger'],
  pipeline: ['model', 'data', 'text', 'packs', 'gazetteer', 'readers', 'pages', 'mentions', 'assembly', 'resolution', 'ledger', 'briefs'],
  eval: ['model', 'pipeline'],
  // what the package offers
  'index.ts': ['model', 'gazetteer', 'resolution', 'pipeline'],
  api: ['model', 'text', 'packs', 'gazetteer', 'readers', 'ledger', 'briefs', 'pipeline'],
  // `serve` starts the API
  cli: ['model', 'gazetteer', 'readers', 'ledger', 'briefs', 'pipeline', 'eval', 'api'],
};

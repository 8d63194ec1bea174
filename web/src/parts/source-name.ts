/** A source as it is shown in a line: a file without its folders, an address without its protocol. */
export function sourceName(source: string): string {
  if (/^https?:\/\//.test(source)) return source.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return source.split('/').at(-1) || source;
}

/** Who published a document, else the name of its source. */
export const publisherName = ({ publisher, source }: { readonly publisher: string | null; readonly source: string }): string => publisher ?? sourceName(source);

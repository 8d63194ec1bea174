/** A piece of HTML that is safe to put into a page as it stands. Only `html` makes them. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Piece = string | number | Html | readonly (string | Html)[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it: nothing in it can open a tag or leave an attribute. Characters that HTML cannot hold become U+FFFD. */
export const escapeText = (text: string): string => text.replace(/\0|\p{Cs}/gu, '\uFFFD').replace(/[&<>"']/g, (c) => entities[c] as string);

const render = (piece: Piece): string => (piece instanceof Html ? piece.markup : Array.isArray(piece) ? piece.map(render).join('') : escapeText(String(piece)));

/** Builds HTML from a template; every value that is no Html is escaped. Attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return new Html(strings.map((s, i) => s + (i < values.length ? render(values[i] as Piece) : '')).join(''));
}

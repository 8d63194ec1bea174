import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Font {
  readonly script: RegExp;
  readonly family: string;
  readonly file: string;
}

const fonts: readonly Font[] = [
  { script: /\p{Script=Khmer}/u, family: 'Report Khmer', file: '@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-400-normal.woff2' },
  { script: /\p{Script=Arabic}/u, family: 'Report Arabic', file: '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2' },
];

/** `@font-face` rules, the fonts inside, for the scripts that the texts use and many machines have no font for. A font that is not installed is left out. */
export function fontFacesFor(texts: readonly string[], root: string): string {
  const { resolve } = createRequire(`${root}/package.json`);
  const faces = fonts
    .filter(({ script }) => texts.some((text) => script.test(text)))
    .map(({ family, file }) => {
      try {
        return `@font-face { font-family: "${family}"; src: url(data:font/woff2;base64,${readFileSync(resolve(file)).toString('base64')}) format("woff2"); }`;
      } catch {
        return '';
      }
    });
  return faces.join('\n');
}

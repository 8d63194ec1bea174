// Every colour that means something, for light and for dark. Components use the variables that `theme.ts` makes of them: `var(--kind-visit)`.
import type { EngagementKind } from '../../../src/model/codes.ts';
import type { Section } from '../../../src/model/record.ts';

/** One colour for each theme. Each keeps 4.5:1 against that theme's page, so that text can be set in it. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

export const kindShades: Readonly<Record<EngagementKind, Shade>> = {
  meeting: { light: '#1f5f8b', dark: '#6fb3df' },
  call: { light: '#7a4a9e', dark: '#c19be0' },
  visit: { light: '#a64b12', dark: '#ee9a5d' },
  consultation: { light: '#16706a', dark: '#5cc2b8' },
  signing: { light: '#8a6100', dark: '#dfb245' },
  attendance: { light: '#52652a', dark: '#a7c26a' },
  message: { light: '#a5375d', dark: '#ee8eae' },
};

export const sectionShades: Readonly<Record<Section, Shade>> = {
  engagements: { light: '#1f5f8b', dark: '#6fb3df' },
  statements: { light: '#16706a', dark: '#5cc2b8' },
  instruments: { light: '#8a6100', dark: '#dfb245' },
  indicators: { light: '#7a4a9e', dark: '#c19be0' },
  relations: { light: '#a5375d', dark: '#ee8eae' },
};

/** Good, waiting, late, gone: statuses and outcomes of every kind are one of these. */
export const toneShades = {
  good: { light: '#2a6f3e', dark: '#7cc890' },
  waiting: { light: '#1f5f8b', dark: '#6fb3df' },
  late: { light: '#a4430b', dark: '#f0a06a' },
  bad: { light: '#b02a37', dark: '#f08d95' },
  quiet: { light: '#5c6670', dark: '#9aa6b1' },
} as const satisfies Readonly<Record<string, Shade>>;
export type Tone = keyof typeof toneShades;

/** The colour of an engagement's kind, as CSS. */
export const kindColour = (kind: string): string => `var(--kind-${kind}, var(--tone-quiet))`;
/** The colour of a record's section, as CSS. */
export const sectionColour = (section: string): string => `var(--section-${section}, var(--tone-quiet))`;
/** The same, faint, to lie behind text. */
export const sectionTint = (section: string): string => `color-mix(in srgb, ${sectionColour(section)} 16%, transparent)`;
export const toneColour = (tone: Tone): string => `var(--tone-${tone})`;

const named = (prefix: string, shades: Readonly<Record<string, Shade>>, theme: keyof Shade): [string, string][] =>
  Object.entries(shades).map(([name, shade]) => [`--${prefix}-${name}`, shade[theme]]);

/** All of them as CSS variables of one theme. */
export const paletteVariables = (theme: keyof Shade): Record<string, string> =>
  Object.fromEntries([...named('kind', kindShades, theme), ...named('section', sectionShades, theme), ...named('tone', toneShades, theme)]);

// Sizes, colours and defaults of every component. Dense, as a working tool is; 14 px text on a 4 px grid.
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { paletteVariables } from './parts/palette.ts';

const ink: MantineColorsTuple = ['#eef5f9', '#dbe8f0', '#b6d0e0', '#8cb6cf', '#669fc0', '#4389b0', '#2d749d', '#1f5f85', '#1a4f6f', '#123a53'];
const stone: MantineColorsTuple = ['#f7f8f8', '#eff1f2', '#e3e7e9', '#d2d8db', '#b8c1c6', '#8d989f', '#5f6b73', '#47525a', '#303a41', '#1b2328'];
const night: MantineColorsTuple = ['#d5dbdf', '#b3bcc2', '#929ea6', '#66737c', '#434f57', '#343f47', '#273139', '#1b2329', '#141b20', '#0e1418'];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 4 },
  colors: { ink, gray: stone, dark: night },
  autoContrast: true,
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.1875rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '0.875rem', lg: '1.25rem', xl: '1.875rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
    },
  },
  fontFamily: 'var(--font-text)',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Badge: { defaultProps: { radius: 'sm', tt: 'none', fw: 600 } },
    Tooltip: { defaultProps: { openDelay: 250, withArrow: true, multiline: true, maw: 340 } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm' } },
    Anchor: { defaultProps: { underline: 'hover' } },
    Paper: { defaultProps: { withBorder: true, radius: 'md' } },
  },
});

/** The surfaces and the colours with a meaning, as variables of both themes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbfbfa',
    '--mantine-color-text': '#1b2328',
    '--mantine-color-dimmed': '#5a656d',
    '--mantine-color-placeholder': '#66727a',
    '--mantine-color-anchor': '#1f5f85',
    '--mantine-color-error': '#b02a37',
    '--surface': '#ffffff',
    '--surface-sunk': '#f3f5f5',
    '--line': '#dde2e4',
    '--line-strong': '#b8c1c6',
    '--mark': '#fde9a9',
    '--map-land': '#e6eaeb',
    '--map-line': '#ffffff',
    ...paletteVariables('light'),
  },
  dark: {
    '--mantine-color-body': '#12181c',
    '--mantine-color-text': '#dde3e7',
    '--mantine-color-dimmed': '#9aa6ae',
    '--mantine-color-placeholder': '#8b98a1',
    '--mantine-color-anchor': '#83bde0',
    '--mantine-color-error': '#f08d95',
    '--surface': '#182026',
    '--surface-sunk': '#1f282f',
    '--line': '#2d3840',
    '--line-strong': '#4a5761',
    '--mark': '#5c4a12',
    '--map-land': '#27323a',
    '--map-line': '#182026',
    ...paletteVariables('dark'),
  },
});

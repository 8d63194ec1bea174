/** The colours of the lines of one plot, one after the other. */
export const lineColours = ['var(--section-indicators)', 'var(--section-statements)', 'var(--section-instruments)', 'var(--section-relations)'] as const;
export const lineColour = (at: number): string => lineColours[at % lineColours.length] as string;

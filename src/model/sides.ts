/** What opens the code of an organisation; a state has the three letters of ISO 3166. */
const ORGANISATION = 'org:';

/** Whether a side is an organisation; no side is none. */
export const isOrganisation = (side: string | undefined): boolean => side?.startsWith(ORGANISATION) === true;

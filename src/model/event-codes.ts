/**
 * Where a code of ours has a counterpart in the field's event ontologies.
 * Sources: CAMEO codebook 1.1b3 (P. Schrodt, 2012); PLOVER codebook (Open Event Data Alliance). A code left out has no fair counterpart.
 */
export interface EventCode {
  readonly plover: string;
  /** PLOVER mode, where the event type has one that fits. */
  readonly mode?: string;
  /** CAMEO root or sub-code. */
  readonly cameo?: string;
}

export const eventCodes: Readonly<Record<string, EventCode>> = {
  'engagement.meeting': { plover: 'CONSULT', mode: 'visit', cameo: '040' },
  'engagement.call': { plover: 'CONSULT', mode: 'phone', cameo: '041' },
  'engagement.visit': { plover: 'CONSULT', mode: 'visit', cameo: '042' },
  'engagement.consultation': { plover: 'CONSULT', mode: 'multilateral', cameo: '046' },
  'engagement.attendance': { plover: 'CONSULT', mode: 'multilateral', cameo: '040' },
  'engagement.signing': { plover: 'AGREE', cameo: '057' },
  'statement.agree': { plover: 'AGREE', cameo: '030' },
  'statement.propose': { plover: 'REQUEST', cameo: '020' },
  'statement.pledge': { plover: 'AGREE', cameo: '030' },
  'statement.appreciate': { plover: 'SUPPORT', cameo: '051' },
  'instrument.signed': { plover: 'AGREE', cameo: '057' },
};

/** The counterpart of a code such as `engagement.visit`; undefined where the ontologies have none. */
export const findEventCode = (code: string): EventCode | undefined => eventCodes[code];

import type { Section } from '../../../../src/model/record.ts';

/** The sections of a record, without the schemas that stand beside them in the model. */
export const sections: readonly Section[] = ['engagements', 'statements', 'instruments', 'indicators', 'relations'];

import type { ReactNode } from 'react';
import type { Dossier } from '../../../../src/api/contract.ts';
import { ConflictsSection } from './conflicts.tsx';
import classes from './dossier.module.css';
import { type JumpPart, Target } from './dossier-head.tsx';
import { FiguresSection } from './figures.tsx';
import { InstrumentsSection } from './instruments.tsx';
import { SourcesSection } from './sources.tsx';
import { StatementsSection } from './statements.tsx';

/** The parts of `LowerSections`. */
export const lowerParts = [
  ['statements', 'relation.statements'],
  ['figures', 'relation.figures'],
  ['instruments', 'relation.instruments'],
  ['conflicts', 'relation.conflicts'],
  ['sources', 'relation.sources'],
] as const satisfies readonly JumpPart[];

/** What the dossiers of a relation and of a side both end with; `children` stand beside what was said. */
export function LowerSections({ dossier, children }: { readonly dossier: Dossier; readonly children?: ReactNode }) {
  return (
    <div className={classes.row}>
      <div className={classes.column}>
        <Target id="statements">
          <StatementsSection dossier={dossier} />
        </Target>
        <Target id="figures">
          <FiguresSection dossier={dossier} />
        </Target>
        <Target id="instruments">
          <InstrumentsSection dossier={dossier} />
        </Target>
      </div>
      <div className={classes.column}>
        {children}
        <Target id="conflicts">
          <ConflictsSection dossier={dossier} />
        </Target>
        <Target id="sources">
          <SourcesSection dossier={dossier} />
        </Target>
      </div>
    </div>
  );
}

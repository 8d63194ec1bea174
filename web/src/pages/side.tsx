import type { Dossier } from '../../../src/api/contract.ts';
import { useSide } from '../api/queries.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { Asked } from '../parts/asked.tsx';
import { useRouteParam } from '../route-param.ts';
import { ComingSection } from './dossier/coming.tsx';
import classes from './dossier/dossier.module.css';
import { DossierHead, Jump, type JumpPart, Target, useHoldings } from './dossier/dossier-head.tsx';
import { LowerSections, lowerParts } from './dossier/lower-sections.tsx';
import { NoDossier } from './dossier/no-dossier.tsx';
import { PairsSection } from './dossier/people.tsx';
import { PromisesSection } from './dossier/promises.tsx';
import { DossierSkeleton } from './dossier/skeleton.tsx';
import { TimelineSection } from './dossier/timeline.tsx';
import { PartnersSection } from './side/partners.tsx';
import { PersonsSection } from './side/persons.tsx';

const parts = [
  ['partners', 'side.partners'],
  ['coming', 'relation.coming'],
  ['promises', 'relation.promises'],
  ['people', 'side.people'],
  ['timeline', 'relation.timeline'],
  ['pairs', 'relation.pairs'],
  ...lowerParts,
] as const satisfies readonly JumpPart[];

function Parts({ code, dossier }: { readonly code: string; readonly dossier: Dossier }) {
  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <Target id="partners">
          <PartnersSection code={code} />
        </Target>
        <div className={`${classes.column} ${classes.beside}`}>
          <Target id="coming">
            <ComingSection dossier={dossier} />
          </Target>
          <Target id="promises">
            <PromisesSection dossier={dossier} />
          </Target>
          <Target id="people">
            <PersonsSection code={code} />
          </Target>
        </div>
        <Target id="timeline">
          <TimelineSection dossier={dossier} />
        </Target>
      </div>
      <LowerSections dossier={dossier}>
        <Target id="pairs">
          <PairsSection dossier={dossier} />
        </Target>
      </LowerSections>
    </div>
  );
}

/** One side: with whom it deals, how, and what is open. */
export function SidePage() {
  const { t } = useText();
  const { side } = useFormat();
  const code = useRouteParam('code');
  const query = useSide(code);
  const holdings = useHoldings();
  return (
    <>
      <DossierHead
        title={side(code)}
        kind={code.startsWith('org:') ? t('parts.organisation') : t('side.title')}
        note={query.data ? holdings(query.data) : '\u00a0'}
      />
      <Asked query={query} waiting={<DossierSkeleton />}>
        {(dossier) =>
          dossier.documents.length === 0 ? (
            <NoDossier title={t('side.empty')} hint={t('side.emptyHint')} />
          ) : (
            <>
              <Jump parts={parts} />
              <Parts code={code} dossier={dossier} />
            </>
          )
        }
      </Asked>
    </>
  );
}

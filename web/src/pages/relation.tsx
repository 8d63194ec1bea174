import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Dossier } from '../../../src/api/contract.ts';
import { useRelation } from '../api/queries.ts';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import { links } from '../links.ts';
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
import { StandingSection } from './dossier/standing.tsx';
import { TimelineSection } from './dossier/timeline.tsx';

const parts = [
  ['standing', 'relation.standing'],
  ['coming', 'relation.coming'],
  ['promises', 'relation.promises'],
  ['people', 'relation.pairs'],
  ['timeline', 'relation.timeline'],
  ...lowerParts,
] as const satisfies readonly JumpPart[];

const isEmpty = ({ engagements, statements, instruments, indicators, relations }: Dossier): boolean =>
  [engagements, statements, instruments, indicators, relations].every((list) => list.length === 0);

function Parts({ dossier }: { readonly dossier: Dossier }) {
  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <Target id="standing">
          <StandingSection dossier={dossier} />
        </Target>
        <div className={`${classes.column} ${classes.beside}`}>
          <Target id="coming">
            <ComingSection dossier={dossier} />
          </Target>
          <Target id="promises">
            <PromisesSection dossier={dossier} />
          </Target>
          <Target id="people">
            <PairsSection dossier={dossier} />
          </Target>
        </div>
        <Target id="timeline">
          <TimelineSection dossier={dossier} />
        </Target>
      </div>
      <LowerSections dossier={dossier} />
    </div>
  );
}

/** The state of a relation, for whoever meets the other side in twenty minutes. */
export function RelationPage() {
  const { t } = useText();
  const { side } = useFormat();
  const [a, b] = [useRouteParam('a'), useRouteParam('b')];
  const query = useRelation(a, b);
  const holdings = useHoldings();
  return (
    <>
      <DossierHead title={`${side(a)} – ${side(b)}`} kind={t('relation.title')} note={query.data ? holdings(query.data) : '\u00a0'}>
        {[a, b].map((code) => (
          <Button key={code} component={Link} href={links.side(code)} variant="subtle" size="xs">
            {side(code)}
          </Button>
        ))}
      </DossierHead>
      <Asked query={query} waiting={<DossierSkeleton />}>
        {(dossier) =>
          isEmpty(dossier) ? (
            <NoDossier title={t('relation.empty')} hint={t('relation.emptyHint')} />
          ) : (
            <>
              <Jump parts={parts} />
              <Parts dossier={dossier} />
            </>
          )
        }
      </Asked>
    </>
  );
}

import { Anchor } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import type { Dossier, Indicator } from '../../../../src/api/contract.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { CsvButton } from '../../parts/csv-button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LatestOf } from '../../parts/latest-of.tsx';
import { BlockSkeleton } from '../../parts/loading.tsx';
import { Section } from '../../parts/section.tsx';
import { publisherName } from '../../parts/source-name.ts';
import { useAmount } from '../../parts/use-amount.ts';
import classes from './dossier.module.css';
import { fileOf, indicatorRows } from './exports.ts';
import styles from './figures.module.css';
import { lineColour, lineColours } from './line-colours.ts';
import { More } from './more.tsx';
import { keyOf } from './quotes.tsx';
import { type Figure, figuresOf } from './series.ts';

const Plot = lazy(() => import('./figure-plot.tsx').then(({ FigurePlot }) => ({ default: FigurePlot })));

interface ToldProps {
  readonly indicator: Indicator;
  readonly isChosen: boolean;
  /** Whether its sides are named. */
  readonly sides: boolean;
}

function Told({ indicator, isChosen, sides }: ToldProps) {
  const { t, label } = useText();
  const { sideLine } = useFormat();
  const { told, bare, change, period } = useAmount();
  const { origin, evidence } = indicator;
  const rest = [
    indicator.change !== null && indicator.value !== null && change(indicator.change),
    indicator.status !== 'actual' && label('indicator-status', indicator.status),
  ].filter(Boolean);
  return (
    <tr data-chosen={isChosen || undefined}>
      <th scope="row" className={classes.small} style={{ fontWeight: 400 }}>
        {indicator.period ? period(indicator.period) : t('relation.noPeriod')}
      </th>
      <td>
        <span className={styles.value} title={told(indicator)}>
          {indicator.value === null && indicator.change !== null ? change(indicator.change) : bare(indicator)}
        </span>
        {rest.length > 0 && <span className={classes.small}> {rest.join(' · ')}</span>}
        {sides && <div className={classes.small}>{sideLine(indicator.sides)}</div>}
      </td>
      <td>
        <Anchor
          component={Link}
          href={links.document(origin.id, indicator)}
          size="xs"
          title={evidence.map(({ quote }) => quote).join(' … ')}
          className={styles.source}
        >
          <bdi>{publisherName(origin)}</bdi>
        </Anchor>
      </td>
    </tr>
  );
}

function Key({ figure }: { readonly figure: Figure }) {
  const { side } = useFormat();
  if (figure.series.length < 2 && (figure.series[0]?.direction.length ?? 0) === 0) return null;
  return (
    <div className={styles.key}>
      {figure.series.map(({ direction }, at) => (
        <span key={direction.join()}>
          <span className={styles.swatch} style={{ borderColor: lineColour(at) }} aria-hidden="true" />
          <bdi>{direction.map(side).join(' → ')}</bdi>
        </span>
      ))}
    </div>
  );
}

const unitless = new Set(['count', 'percent']);

function FigureBlock({ figure, sides }: { readonly figure: Figure; readonly sides: boolean }) {
  const { label } = useText();
  const { currency } = useFormat();
  const [chosen, choose] = useState<string>();
  const years = new Set(figure.series.flatMap(({ points }) => points.map(({ at }) => at)));
  // a single time shows no course, and more lines than colours tell nothing
  const hasPlot = years.size > 1 && figure.series.length <= lineColours.length;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        {label('measure', figure.measure)}
        {!unitless.has(figure.unit) && <span className={classes.small}> · {currency(figure.unit)}</span>}
      </figcaption>
      {hasPlot && (
        <>
          <Key figure={figure} />
          <div className={styles.plot}>
            <Suspense fallback={<BlockSkeleton height={136} />}>
              <Plot figure={figure} chosen={chosen} choose={choose} />
            </Suspense>
          </div>
        </>
      )}
      <More rows={figure.indicators} first={5} isInline>
        {(shown) => (
          <table className={styles.told}>
            <tbody>
              {shown.map((indicator) => (
                <Told key={keyOf(indicator)} indicator={indicator} isChosen={chosen === keyOf(indicator)} sides={sides} />
              ))}
            </tbody>
          </table>
        )}
      </More>
    </figure>
  );
}

/** Figures over the years, each with who tells it. */
export function FiguresSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useText();
  const figures = figuresOf(dossier.indicators, dossier.sides.length === 1);
  return (
    <Section
      title={t('relation.figures')}
      note={
        dossier.indicators.length < dossier.totals.indicators ? (
          <LatestOf shown={dossier.indicators.length} total={dossier.totals.indicators} />
        ) : (
          figures.length > 0 && t('relation.figuresHint')
        )
      }
      actions={figures.length > 0 && <CsvButton name={fileOf(dossier, 'figures')} rows={() => indicatorRows(dossier)} />}
    >
      {figures.length === 0 ? (
        <EmptyState title={t('relation.figuresEmpty')} hint={t('relation.figuresEmptyHint')} />
      ) : (
        <More rows={figures} first={6} isInline>
          {(shown) => (
            <div className={styles.grid}>
              {shown.map((figure) => (
                <FigureBlock key={`${figure.measure} ${figure.unit}`} figure={figure} sides={dossier.sides.length === 1} />
              ))}
            </div>
          )}
        </More>
      )}
    </Section>
  );
}

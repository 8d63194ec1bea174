import type { Dossier, Instrument } from '../../../../src/api/contract.ts';
import type { instrumentStatusCodes } from '../../../../src/model/codes.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { StatusBadge } from '../../parts/badges.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LatestOf } from '../../parts/latest-of.tsx';
import { Foreign } from '../../parts/quote.tsx';
import { Section } from '../../parts/section.tsx';
import classes from './dossier.module.css';
import { fileOf, instrumentRows } from './exports.ts';
import { More } from './more.tsx';
import { Quotes } from './quotes.tsx';

/** What is still to come stands before what is done. */
const order = ['to-be-signed', 'negotiating', 'proposed', 'signed', 'in-force'] as const satisfies readonly (typeof instrumentStatusCodes)[number][];

interface Told {
  readonly first: Instrument;
  /** Several documents may tell of one. */
  readonly all: readonly Instrument[];
}

/** Two sides work on one free trade agreement at a time, however documents call it. */
const isOnlyOne = ({ kind, status }: Instrument): boolean => kind === 'fta' && status !== 'signed' && status !== 'in-force';

const keyOf = (instrument: Instrument): string => {
  const { kind, title, status, parties, date, origin, position } = instrument;
  if (isOnlyOne(instrument)) return [kind, status, ...[...parties].sort()].join('|');
  // without a title or a day nothing says that two are one
  return title || date ? [kind, title, status, date?.start, ...[...parties].sort()].join('|') : `${origin.id}/${position}`;
};

function toldOnce(instruments: readonly Instrument[]): Told[] {
  const groups = new Map<string, Instrument[]>();
  for (const instrument of instruments) groups.set(keyOf(instrument), [...(groups.get(keyOf(instrument)) ?? []), instrument]);
  return [...groups.values()].map((all) => ({ first: all[0] as Instrument, all }));
}

const dayOf = ({ first }: Told): string => first.date?.start ?? first.origin.published ?? '';

function InstrumentItem({ told: { first, all }, sides }: { readonly told: Told; readonly sides: boolean }) {
  const { label } = useText();
  const { number, list, sideLine } = useFormat();
  return (
    <div className={classes.item}>
      <span className={classes.head}>
        <StatusBadge status={first.status} of="instrument-status" />
        <strong>
          {first.count > 1 && `${number(first.count)} × `}
          {label('instrument', first.kind)}
        </strong>
        {sides && <bdi>{sideLine(first.parties)}</bdi>}
        <span className={classes.small}>
          {[first.fields.length > 0 && list(first.fields.map((field) => label('field', field)))].filter(Boolean).join(' · ')}
          {first.date && (
            <>
              {first.fields.length > 0 && ' · '}
              <DayText value={first.date} />
            </>
          )}
        </span>
      </span>
      {first.title && (
        <span>
          <Foreign language={first.origin.language}>{first.title}</Foreign>
        </span>
      )}
      <Quotes items={all} />
    </div>
  );
}

/** Treaties, memoranda and the like, those to be signed first. */
export function InstrumentsSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useText();
  const { instruments } = dossier;
  const told = order.flatMap((status) => toldOnce(instruments.filter((i) => i.status === status)).sort((a, b) => dayOf(b).localeCompare(dayOf(a))));
  return (
    <Section
      flush
      title={t('relation.instruments')}
      note={<LatestOf shown={instruments.length} total={dossier.totals.instruments} />}
      actions={instruments.length > 0 && <CsvButton name={fileOf(dossier, 'instruments')} rows={() => instrumentRows(dossier)} />}
    >
      {told.length === 0 ? (
        <EmptyState title={t('relation.instrumentsEmpty')} hint={t('relation.instrumentsEmptyHint')} />
      ) : (
        <>
          <StatusCounts told={told} />
          <More rows={told} first={8}>
            {(shown) => shown.map((one) => <InstrumentItem key={`${keyOf(one.first)} ${one.first.origin.id}`} told={one} sides={dossier.sides.length === 1} />)}
          </More>
        </>
      )}
    </Section>
  );
}

function StatusCounts({ told }: { readonly told: readonly Told[] }) {
  const { number } = useFormat();
  const counts = order.map((status) => ({ status, count: told.filter(({ first }) => first.status === status).length })).filter(({ count }) => count > 0);
  return (
    <div className={classes.chips} style={{ gap: '0.25rem 1rem' }}>
      {counts.map(({ status, count }) => (
        <span key={status} className={classes.small}>
          <StatusBadge status={status} of="instrument-status" /> {number(count)}
        </span>
      ))}
    </div>
  );
}

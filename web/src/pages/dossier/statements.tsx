import { Fragment, useState } from 'react';
import type { Dossier } from '../../../../src/api/contract.ts';
import { type Spoken, useStatements } from '../../api/queries.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Asked } from '../../parts/asked.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Icon } from '../../parts/icon.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { Quote } from '../../parts/quote.tsx';
import { Section } from '../../parts/section.tsx';
import classes from './dossier.module.css';
import { fileOf, statementRows } from './exports.ts';
import { type Column, latestFirst, type Matrix, matrixOf, type Row, type Speaker, speakerOf } from './matrix.ts';
import { More } from './more.tsx';
import { keyOf, Quotes } from './quotes.tsx';
import styles from './statements.module.css';
import { usePrinting } from './use-printing.ts';

/** A speaker as a column names it, and in words. */
function useSpeaker(): { readonly short: (speaker: Speaker) => string; readonly long: (speaker: Speaker) => string } {
  const { t } = useText();
  const { side } = useFormat();
  const worded = (speaker: Speaker): string | undefined =>
    speaker === 'both' ? t('relation.together') : speaker === 'others' ? t('relation.otherSpeakers') : undefined;
  return { short: (speaker) => worded(speaker) ?? side(speaker), long: (speaker) => worded(speaker) ?? side(speaker) };
}

const isFirstOfAct = (columns: readonly Column[], at: number): boolean => columns[at - 1]?.act !== columns[at]?.act;

function Head({ columns }: { readonly columns: readonly Column[] }) {
  const { t, label } = useText();
  const speaker = useSpeaker();
  const acts = [...new Set(columns.map(({ act }) => act))];
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={styles.field} style={{ verticalAlign: 'bottom', fontSize: '0.75rem' }}>
          <span className={classes.steps}>{t('relation.field')}</span>
        </th>
        {acts.map((act) => (
          <th key={act} scope="colgroup" colSpan={columns.filter((column) => column.act === act).length} className={styles.act}>
            {label('act', act)}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map((column, at) => (
          <th
            key={`${column.act} ${column.speaker}`}
            scope="col"
            className={`${styles.speaker} ${isFirstOfAct(columns, at) ? styles.first : ''}`}
            title={speaker.long(column.speaker)}
          >
            {speaker.short(column.speaker)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CountProps {
  readonly statements: number;
  readonly share: number;
  readonly name: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function Count({ statements, share, name, isOpen, toggle }: CountProps) {
  const { number } = useFormat();
  if (statements === 0) return null;
  return (
    <button
      type="button"
      className={styles.count}
      style={{ '--share': `${Math.round(8 + 34 * share)}%` } as React.CSSProperties}
      aria-expanded={isOpen}
      aria-label={`${name}: ${number(statements)}`}
      onClick={toggle}
    >
      {number(statements)}
    </button>
  );
}

interface OpenedProps {
  readonly name: string;
  readonly cell: Spoken;
  readonly close: () => void;
}

/** The passages behind a number, asked for when it is opened. */
function Opened({ name, cell, close }: OpenedProps) {
  const { t } = useText();
  const query = useStatements(cell);
  return (
    <div className={styles.open}>
      <div className={styles.openHead}>
        <span>{name}</span>
        <button type="button" className={`${classes.plain} no-print`} aria-label={t('relation.close')} onClick={close}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <Asked query={query}>
        {({ pages }) => (
          <>
            <Quotes items={pages.flatMap(({ statements }) => statements)} first={12} />
            <MoreButton query={query} />
          </>
        )}
      </Asked>
    </div>
  );
}

interface RowProps {
  readonly matrix: Matrix;
  readonly row: Row;
  /** The column that is open, if one of this row is. */
  readonly open: number | undefined;
  readonly toggle: (column: number) => void;
  readonly sides: readonly string[];
}

function FieldRow({ matrix: { columns, most }, row, open, toggle, sides }: RowProps) {
  const { label } = useText();
  const speaker = useSpeaker();
  const field = label('field', row.field);
  const nameOf = ({ act, speaker: who }: Column): string => `${field} · ${label('act', act)} · ${speaker.long(who)}`;
  const opened = open === undefined ? undefined : columns[open];
  return (
    <Fragment>
      <tr>
        <th scope="row" className={styles.field}>
          {field}
        </th>
        {columns.map((column, at) => (
          <td key={`${column.act} ${column.speaker}`} className={`${styles.cell} ${isFirstOfAct(columns, at) ? styles.first : ''}`}>
            <Count statements={row.cells[at] ?? 0} share={(row.cells[at] ?? 0) / most} name={nameOf(column)} isOpen={open === at} toggle={() => toggle(at)} />
          </td>
        ))}
      </tr>
      {opened && open !== undefined && (
        <tr>
          <td colSpan={columns.length + 1} style={{ padding: 0 }}>
            <Opened name={nameOf(opened)} cell={{ side: sides, field: row.field, ...opened }} close={() => toggle(open)} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function MatrixTable({ matrix, rows, sides }: { readonly matrix: Matrix; readonly rows: readonly Row[]; readonly sides: readonly string[] }) {
  const [open, setOpen] = useState<{ readonly field: string; readonly at: number }>();
  const toggle = (field: string, at: number): void => setOpen(open?.field === field && open.at === at ? undefined : { field, at });
  return (
    <div className={styles.wrap}>
      <table className={styles.table}>
        <Head columns={matrix.columns} />
        <tbody>
          {rows.map((row) => (
            <FieldRow
              key={row.field}
              matrix={matrix}
              row={row}
              open={open?.field === row.field ? open.at : undefined}
              toggle={(at) => toggle(row.field, at)}
              sides={sides}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const printedActs = ['agree', 'propose', 'pledge'] as const;
const printedMost = 15;

/** On paper no count can be clicked: what was agreed, asked and offered last stands below the table. */
function PrintedPassages({ dossier: { statements, sides } }: { readonly dossier: Dossier }) {
  const { label } = useText();
  const { list } = useFormat();
  const speaker = useSpeaker();
  if (!usePrinting()) return null;
  return printedActs.map((act) =>
    latestFirst(statements.filter((s) => s.act === act))
      .slice(0, printedMost)
      .map((statement) => (
        <div key={keyOf(statement)} className={classes.item}>
          <span className={classes.head}>
            <strong>
              {label('act', act)} · {speaker.long(speakerOf(statement, sides))}
            </strong>
            <span className={classes.small}>{list(statement.fields.map((field) => label('field', field)))}</span>
          </span>
          <Quote origin={statement.origin} evidence={statement.evidence} at={statement} />
        </div>
      )),
  );
}

/** What was said, by field, act and speaker; a count opens the passages behind it. */
export function StatementsSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useText();
  const matrix = matrixOf(dossier);
  return (
    <Section
      flush
      title={t('relation.statements')}
      note={matrix.rows.length > 0 && t('relation.statementsHint')}
      actions={matrix.rows.length > 0 && <CsvButton name={fileOf(dossier, 'statements')} rows={() => statementRows(dossier)} />}
    >
      {matrix.rows.length === 0 ? (
        <EmptyState title={t('relation.statementsEmpty')} hint={t('relation.statementsEmptyHint')} />
      ) : (
        <>
          <More rows={matrix.rows} first={16}>
            {(rows) => <MatrixTable matrix={matrix} rows={rows} sides={dossier.sides} />}
          </More>
          <PrintedPassages dossier={dossier} />
        </>
      )}
    </Section>
  );
}

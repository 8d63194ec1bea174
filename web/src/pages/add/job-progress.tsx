import { Anchor, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import type { Job } from '../../../../src/api/contract.ts';
import { useCancelJob, useDocument } from '../../api/queries.ts';
import { useJob } from '../../api/use-job.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { links } from '../../links.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LinesSkeleton } from '../../parts/loading.tsx';
import { Foreign } from '../../parts/quote.tsx';
import { Section } from '../../parts/section.tsx';
import { sourceName } from '../../parts/source-name.ts';
import classes from './add.module.css';
import { useIssueWords } from './issue-words.ts';

/** So many results are named; more are better looked at in the overview. */
const named = 30;

function useProgressText(job: Job): string {
  const { t } = useText();
  const { number } = useFormat();
  if (job.state === 'done' || job.state === 'cancelled')
    return [t('add.added', { count: job.added }), ...(job.unchanged > 0 ? [t('add.unchanged', { count: job.unchanged })] : [])].join(' · ');
  return job.total === null ? t('add.progressOpen', { count: job.done }) : t('add.progress', { count: job.total, done: number(job.done) });
}

function Bar({ job }: { readonly job: Job }) {
  const { t } = useText();
  const cancel = useCancelJob();
  const text = useProgressText(job);
  const isRunning = job.state === 'waiting' || job.state === 'reading';
  const share = job.total ? (100 * job.done) / job.total : isRunning ? 100 : job.state === 'done' ? 100 : 0;
  return (
    <Stack gap="xs" aria-live="polite">
      <Group justify="space-between">
        <Text size="sm">{text}</Text>
        {isRunning && (
          <Button variant="default" size="compact-sm" loading={cancel.isPending} onClick={() => cancel.mutate(job.id)}>
            {t('add.cancel')}
          </Button>
        )}
      </Group>
      <Progress value={share} animated={isRunning} striped={isRunning && job.total === null} aria-label={text} />
    </Stack>
  );
}

function Result({ id }: { readonly id: string }) {
  const { t } = useText();
  const { data } = useDocument(id);
  const { language } = useFormat();
  return (
    <Link href={links.document(id)} className={classes.result}>
      {data ? <Foreign language={data.origin.language}>{data.origin.title ?? sourceName(data.origin.source)}</Foreign> : id.slice(0, 12)}
      {data && (
        <Text size="xs" c="dimmed">
          {[data.origin.language && language(data.origin.language), t('parts.engagements', { count: data.record.engagements.length })]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
    </Link>
  );
}

const issueTitles = { skipped: 'add.issues', damaged: 'add.damaged' } as const;

/** What nothing came of, or what was read in part. */
function Issues({ job, level }: { readonly job: Job; readonly level: keyof typeof issueTitles }) {
  const { t } = useText();
  const wordsOf = useIssueWords();
  const own = job.issues.filter((issue) => issue.level === level);
  if (own.length === 0) return null;
  return (
    <Section title={t(issueTitles[level])}>
      <ul className={classes.issues}>
        {own.map((issue) => (
          <li key={`${issue.source} ${issue.message}`}>
            <bdi>
              <strong>{sourceName(issue.source)}</strong>
            </bdi>
            : {wordsOf(issue) ?? <bdi lang="en">{issue.message}</bdi>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Results({ job }: { readonly job: Job }) {
  const { t } = useText();
  if (job.documents.length === 0) return job.state === 'done' ? <EmptyState title={t('add.nothing')} hint={t('add.nothingHint')} /> : null;
  return (
    <Section flush title={t('add.results')}>
      {job.documents.slice(0, named).map((id) => (
        <Result key={id} id={id} />
      ))}
    </Section>
  );
}

/** Follows what is being read, and shows what came of it. One text that was read whole is opened at once. */
export function JobProgress({ id }: { readonly id: string }) {
  const { t } = useText();
  const job = useJob(id);
  const [, navigate] = useLocation();
  const only = job?.state === 'done' && job.issues.length === 0 && job.documents.length === 1 ? job.documents[0] : undefined;
  useEffect(() => {
    // in place of the progress, so that going back leads to the form
    if (only !== undefined) navigate(links.document(only), { replace: true });
  }, [only, navigate]);
  if (!job) return <LinesSkeleton lines={3} />;
  const isOver = job.state !== 'waiting' && job.state !== 'reading';
  return (
    <Stack gap="md">
      <Section title={t(`add.${job.state}`)}>
        <Bar job={job} />
      </Section>
      <Issues job={job} level="skipped" />
      <Issues job={job} level="damaged" />
      {isOver && <Results job={job} />}
      {isOver && (
        <Group>
          <Button component={Link} href={links.add} variant="default">
            {t('add.again')}
          </Button>
          <Anchor component={Link} href={links.overview}>
            {t('add.openOverview')}
          </Anchor>
        </Group>
      )}
    </Stack>
  );
}

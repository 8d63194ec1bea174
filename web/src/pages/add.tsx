import { useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Job } from '../../../src/api/contract.ts';
import { ApiError } from '../api/client.ts';
import { usePaste, useUpload } from '../api/queries.ts';
import { token } from '../api/token.ts';
import { useText } from '../language/use-text.ts';
import { ErrorState } from '../parts/error-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { fieldHint } from '../parts/problem-words.ts';
import { Section } from '../parts/section.tsx';
import classes from './add/add.module.css';
import { DropFiles } from './add/drop-files.tsx';
import { JobProgress } from './add/job-progress.tsx';
import { PasteForm } from './add/paste-form.tsx';
import { TokenForm } from './add/token-form.tsx';

/** What the server refuses of one field stands at that field; all else above the forms. */
function useWrongField(error: Error | null): { readonly field: string; readonly reason: string } | undefined {
  const { t } = useText();
  const problem = error instanceof ApiError ? error.problem : undefined;
  return problem?.field ? { field: problem.field, reason: t(fieldHint(problem.field) ?? 'parts.unfit') } : undefined;
}

function Forms({ onJob }: { readonly onJob: (job: Job) => void }) {
  const { t } = useText();
  const [mayWrite, setMayWrite] = useState(() => token() !== undefined);
  const paste = usePaste();
  const upload = useUpload();
  const error = upload.error ?? paste.error;
  const wrong = useWrongField(paste.error);
  const isForbidden = error instanceof ApiError && error.status === 401;
  return (
    <>
      {(!mayWrite || isForbidden) && (
        <TokenForm
          onToken={() => {
            setMayWrite(true);
            paste.reset();
            upload.reset();
          }}
        />
      )}
      {error && !wrong && !isForbidden && <ErrorState error={error} />}
      <div className={classes.grid}>
        <DropFiles isBusy={upload.isPending} onFiles={(files) => upload.mutate(files, { onSuccess: onJob })} />
        <Section title={t('add.paste')}>
          <PasteForm isBusy={paste.isPending} wrong={wrong} onText={(text) => paste.mutate(text, { onSuccess: onJob })} />
        </Section>
      </div>
    </>
  );
}

/** Files are dropped or a text is pasted; what is being read is followed at `/add?job=ID`. */
export function AddPage() {
  const { t } = useText();
  const [params, setParams] = useSearchParams();
  const job = params.get('job');
  return (
    <>
      <PageTitle title={t('add.title')} note={t('add.note')} />
      {job ? <JobProgress key={job} id={job} /> : <Forms onJob={({ id }) => setParams({ job: id })} />}
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Job } from '../../../src/api/contract.ts';
import { addressOf, get } from './client.ts';

const ended = (job: Job): boolean => job.state === 'done' || job.state === 'failed' || job.state === 'cancelled';

/**
 * Follows a job as the server tells of it (server-sent events); where the stream breaks off, the browser takes it up again by itself.
 *
 * @returns the last that is known of it; undefined before anything is
 */
export function useJob(key: string | undefined): Job | undefined {
  const [job, setJob] = useState<Job>();
  const client = useQueryClient();
  useEffect(() => {
    setJob(undefined);
    if (key === undefined) return;
    const path = `/jobs/${encodeURIComponent(key)}`;
    const stream = new EventSource(addressOf(`${path}/events`));
    const take = (next: Job): void => {
      setJob(next);
      if (!ended(next)) return;
      stream.close();
      void client.invalidateQueries();
    };
    const read = (event: MessageEvent<string>): void => take(JSON.parse(event.data) as Job);
    for (const name of ['message', 'job', 'progress']) stream.addEventListener(name, read);
    stream.onerror = () => void get<Job>(path).then(take, () => undefined);
    return () => stream.close();
  }, [key, client]);
  return job?.id === key || job === undefined ? job : undefined;
}

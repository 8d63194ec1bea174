// One hook for each question that pages ask. Lists that go on give `pages` one after the other.
import { keepPreviousData, QueryClient, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type {
  Acting,
  Change,
  Conflict,
  Decision,
  Document,
  Dossier,
  Dyad,
  Engagement,
  EngagementPage,
  FollowUp,
  Job,
  Judgement,
  Network,
  Partner,
  PastedText,
  Person,
  PersonPage,
  ReviewItem,
  SearchPage,
  Side,
  Statement,
  Statistics,
} from '../../../src/api/contract.ts';
import { ApiError, get, type Params, post, remove } from './client.ts';

interface Paged {
  readonly next: string | null;
}

/** The answers that have no schema of their own in the contract. */
export type ChangePage = Paged & { readonly changes: readonly Change[] };
export type OpenPage = Paged & { readonly followUps: readonly FollowUp[] };
export type ConflictPage = Paged & { readonly conflicts: readonly Conflict[] };
export type ReviewPage = Paged & { readonly items: readonly ReviewItem[] };
export type PeoplePage = Paged & { readonly people: readonly Person[] };
export type StatementPage = Paged & { readonly statements: readonly Statement[] };
export type DyadPage = Paged & { readonly relations: readonly Dyad[] };
export type JudgementPage = Paged & { readonly judgements: readonly Judgement[] };

export interface EngagementFilter {
  readonly side?: readonly string[] | undefined;
  readonly person?: string | undefined;
  readonly office?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  readonly field?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly place?: string | undefined;
  readonly limit?: number | undefined;
}

/** A question that failed is asked again only where asking again may help. */
const retry = (failures: number, error: Error): boolean => failures < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500);

export const makeQueryClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { retry, staleTime: 30_000, refetchOnWindowFocus: false, placeholderData: keepPreviousData } } });

function useAsk<T>(path: string, params: Params = {}, options: { readonly enabled?: boolean; readonly staleTime?: number } = {}) {
  return useQuery<T, Error>({ queryKey: [path, params], queryFn: ({ signal }) => get<T>(path, params, signal), ...options });
}

/** One thing by its address: nothing of the thing before it is shown meanwhile. */
function useThing<T>(path: string, enabled = true) {
  return useQuery<T, Error>({ queryKey: [path], queryFn: ({ signal }) => get<T>(path, {}, signal), placeholderData: undefined, enabled });
}

function usePages<T extends Paged>(path: string, params: Params = {}, enabled = true) {
  return useInfiniteQuery({
    queryKey: [path, 'pages', params],
    queryFn: ({ signal, pageParam }) => get<T>(path, { ...params, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    enabled,
  });
}

const id = encodeURIComponent;
const noSides: readonly Side[] = [];

/** The table of states and organisations; asked once. */
export function useSides() {
  const query = useAsk<{ sides: readonly Side[] }>('/sides', {}, { staleTime: Number.POSITIVE_INFINITY });
  const sides = query.data?.sides ?? noSides;
  const table = useMemo(() => new Map(sides.map((side) => [side.code, side])), [sides]);
  const sideOf = useCallback((code: string): Side | undefined => table.get(code), [table]);
  return { query, sides, sideOf };
}

export const useStatistics = (range: { readonly from?: string; readonly to?: string } = {}) => useAsk<Statistics>('/statistics', { ...range });
export const useEngagements = (filter: EngagementFilter = {}, enabled = true) => usePages<EngagementPage>('/engagements', { ...filter }, enabled);
export const useEngagement = (key: string) => useThing<Engagement>(`/engagements/${id(key)}`);
export const useRelations = (limit?: number) => useAsk<DyadPage>('/relations', { limit });
export const useRelation = (a: string, b: string) => useThing<Dossier>(`/relations/${id(a)}/${id(b)}`);
export const useSide = (code: string) => useThing<Dossier>(`/sides/${id(code)}`);
export const usePartners = (code: string) => useThing<{ readonly partners: readonly Partner[] }>(`/sides/${id(code)}/partners`);
export const useActing = (code: string) => useThing<{ readonly people: readonly Acting[] }>(`/sides/${id(code)}/people`);
/** A number of statements: of a side or a relation, by act, field and speaker. */
export interface Spoken {
  readonly side: readonly string[];
  readonly act: string;
  readonly field: string;
  readonly speaker: string;
}

export const useStatements = (cell: Spoken) => usePages<StatementPage>('/statements', { ...cell });
export const usePeople = (filter: { readonly query?: string; readonly side?: string; readonly limit?: number }) =>
  usePages<PeoplePage>('/people', { ...filter });
export const usePerson = (key: string) => useThing<PersonPage>(`/people/${id(key)}`);
export const usePersonEngagements = (key: string, enabled: boolean) => usePages<EngagementPage>(`/people/${id(key)}/engagements`, { limit: 50 }, enabled);
export const useNetwork = (filter: { readonly by: 'side' | 'person'; readonly from?: string; readonly to?: string; readonly limit?: number }) =>
  useAsk<Network>('/network', { ...filter });
export const useDocuments = (limit?: number) => usePages<ChangePage>('/documents', { limit });
export const useDocument = (key: string) => useThing<Document>(`/documents/${id(key)}`);
export const useSearch = (filter: { readonly q: string; readonly language?: string; readonly section?: string; readonly limit?: number }) =>
  usePages<SearchPage>('/search', { ...filter }, filter.q.trim() !== '');
export const useCalendar = (from?: string) => usePages<EngagementPage>('/calendar', { from });
export const useOpen = (side?: string) => usePages<OpenPage>('/open', { side });
export const useConflicts = (side?: string) => usePages<ConflictPage>('/conflicts', { side });
export const useChanges = (limit?: number) => usePages<ChangePage>('/changes', { limit });
export const useReview = (limit?: number) => usePages<ReviewPage>('/review', { limit });
export const useJudgements = () => usePages<JudgementPage>('/judgements', { withdrawn: true });

/** What was judged changes what every other question is answered. */
function useWriting<In, Out>(write: (given: In) => Promise<Out>) {
  const client = useQueryClient();
  return useMutation<Out, Error, In>({ mutationFn: write, onSuccess: () => void client.invalidateQueries() });
}

/** Records what a person decides. */
export const useJudge = () => useWriting<Decision, Judgement>((decision) => post('/judgements', decision));
/** Takes a judgement back; it stays in the trail, with who took it back. */
export const useWithdraw = () =>
  useWriting<{ readonly id: string; readonly author: string }, void>((one) => remove(`/judgements/${id(one.id)}`, { author: one.author }));
export const usePaste = () => useWriting<PastedText, Job>((text) => post('/documents', text));
export const useUpload = () =>
  useWriting<readonly File[], Job>((files) => {
    const form = new FormData();
    for (const file of files) form.append('file', file);
    return post('/documents', form);
  });
export const useCancelJob = () => useWriting<string, void>((key) => remove(`/jobs/${id(key)}`));

import type { Hono } from 'hono';
import type { ApiEnv, Services } from './services.ts';

/** What the app asks when it is opened, as it asks it (`web/src/first-questions.ts`). */
const questions = (today: string): string[] => [
  '/sides',
  `/engagements?to=${today}&limit=8`,
  '/statistics',
  `/calendar?from=${today}`,
  '/open',
  '/conflicts',
  '/documents?limit=6',
];

/** Asks what the app asks first, one after the other, so that whoever opens it after the start does not wait longer than those who come later. */
export async function answerFirst(app: Hono<ApiEnv>, { token, now }: Pick<Services, 'token' | 'now'>): Promise<void> {
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  for (const path of questions(now().slice(0, 10))) {
    const response = await app.request(`http://localhost/api/v1${path}`, { headers });
    // a failure is told to whoever asks again
    await response.arrayBuffer();
  }
}

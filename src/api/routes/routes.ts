import type { Api, Services } from '../services.ts';
import { addHealth } from './health.ts';

/** Adds the paths of one resource to the app. Answers come from `c.var.queries`. */
export type AddRoutes = (app: Api, services: Services) => void;

/** All resources, in the order of the document of the API. */
export const resources: readonly AddRoutes[] = [addHealth];

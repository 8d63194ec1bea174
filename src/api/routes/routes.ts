import type { Api, Services } from '../services.ts';
import { addAdding } from './adding.ts';
import { addChanges } from './changes.ts';
import { addDocument } from './document.ts';
import { addDossiers } from './dossiers.ts';
import { addEngagements } from './engagements.ts';
import { addHealth } from './health.ts';
import { addJudgements } from './judgements.ts';
import { addOutlook } from './outlook.ts';
import { addPeople } from './people.ts';
import { addReview } from './review.ts';
import { addSearch } from './search.ts';
import { addSides } from './sides.ts';
import { addStatistics } from './statistics.ts';

/** Adds the paths of one resource to the app. Answers come from `c.var.queries`. */
export type AddRoutes = (app: Api, services: Services) => void;

/** All resources, in the order of the document of the API. */
export const resources: readonly AddRoutes[] = [
  addStatistics,
  addSides,
  addDossiers,
  addEngagements,
  addPeople,
  addSearch,
  addOutlook,
  addReview,
  addChanges,
  addDocument,
  addAdding,
  addJudgements,
  addHealth,
];

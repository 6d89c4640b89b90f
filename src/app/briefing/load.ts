import { shared, withSheets } from '../part.ts';

export const loadBriefing = shared(withSheets(() => import('./printBriefing.ts')));

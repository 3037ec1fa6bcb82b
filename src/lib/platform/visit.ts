import { createContext } from 'svelte';
import type { Lang } from './language.ts';

/** What every component of a public page may need to know of this visit. Nothing personal. */
export type Visit = {
	lang: Lang;
	/** The town's IANA time zone. */
	zone: string;
	/** When the page was made; "open now" and "seen this morning" are said against it. */
	now: Date;
	/** What stands before /storage/v1 in a picture's address. */
	photoBase: string;
};

/** Set once by the town's layout, read by the components below it. */
export const [getVisit, setVisit] = createContext<Visit>();

import type { Lang } from '$lib/platform/language';
import { ofTown } from '$lib/towns/town';

const fr = {
	title: 'Les métiers',
	lead: 'Tout ce que l’on trouve à pied en ville, rangé par métier.',
	description: (town: string) => `Les métiers et les rayons des commerces ${ofTown(town)}.`
};
const en: typeof fr = {
	title: 'Trades',
	lead: 'Everything within walking distance, sorted by trade.',
	description: (town) => `The trades and departments of the shops of ${town}.`
};

export const TRADES_WORDS: Record<Lang, typeof fr> = { fr, en };

import { z } from 'zod';
import type { Lang } from '../platform/language.ts';
import { photoSchema } from './photo.ts';

const namesSchema = z.object({ slug: z.string(), name_fr: z.string(), name_en: z.string() });
export type Named = z.infer<typeof namesSchema>;

export const tradeSchema = namesSchema.extend({
	shops: z.number(),
	products: z.number().optional()
});
export type Trade = z.infer<typeof tradeSchema>;

/** A family of trades, as the home page shows it: a name, a picture, its trades. */
export const tradeGroupSchema = namesSchema.extend({
	icon: z.string().nullish(),
	photo: photoSchema.nullable(),
	trades: z.array(tradeSchema)
});
export type TradeGroup = z.infer<typeof tradeGroupSchema>;

/** How many of a search's results each trade has. */
export const tradeCountSchema = namesSchema.extend({ count: z.number() });
export type TradeCount = z.infer<typeof tradeCountSchema>;

/** The name in the language of the page. */
export function nameIn(lang: Lang, named: Pick<Named, 'name_fr' | 'name_en'>): string {
	return lang === 'fr' ? named.name_fr : named.name_en;
}

export type FoundTrade =
	{ kind: 'group'; group: TradeGroup } | { kind: 'trade'; group: TradeGroup; trade: Trade };

/** A trade or a family of trades by its address; undefined when there is none. */
export function findTrade(groups: readonly TradeGroup[], slug: string): FoundTrade | undefined {
	for (const group of groups) {
		if (group.slug === slug) return { kind: 'group', group };
		const trade = group.trades.find((each) => each.slug === slug);
		if (trade) return { kind: 'trade', group, trade };
	}
	return undefined;
}

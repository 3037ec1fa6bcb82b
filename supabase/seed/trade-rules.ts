/** What the town's operator has set for a trade; the seed writes it into `categories`. */
export interface TradeRules {
	/** For how many days "somebody saw it" can be believed. */
	sureDays: number;
	/** Facts its products should state (`private.is_fact_key`). */
	needs: readonly string[];
	/** The usual rate, basis points: what a product made by a photo and a price gets. */
	vat: number;
}

const rules = (sureDays: number, vat: number, ...needs: string[]): TradeRules => ({
	sureDays,
	vat,
	needs
});

/**
 * By trade. Days: how fast a shelf of that kind empties past the till. Needs: allergens of loose food too
 * (Regulation (EU) 1169/2011), fibres of textiles ((EU) 1007/2011), the maker of anything that is no food
 * ((EU) 2023/988 art. 19), what cosmetics are made of ((EC) 1223/2009).
 */
const tradeRules: Readonly<Record<string, TradeRules>> = {
	boulangerie: rules(1, 550, 'ingredients', 'allergens'),
	primeur: rules(1, 550, 'origin'),
	boucherie: rules(2, 550, 'origin', 'allergens'),
	fleuriste: rules(2, 1000),
	fromagerie: rules(4, 550, 'allergens', 'origin'),
	chocolaterie: rules(14, 2000, 'ingredients', 'allergens'),
	'epicerie-fine': rules(21, 550, 'ingredients', 'allergens', 'origin'),
	'thes-cafes': rules(21, 550, 'ingredients', 'origin'),
	caviste: rules(30, 2000, 'alcohol', 'allergens', 'origin'),
	'pret-a-porter': rules(21, 2000, 'composition', 'manufacturer'),
	chaussures: rules(30, 2000, 'composition', 'manufacturer'),
	accessoires: rules(45, 2000, 'composition', 'manufacturer'),
	bijouterie: rules(90, 2000, 'composition', 'manufacturer'),
	librairie: rules(60, 550, 'manufacturer'),
	jeux: rules(45, 2000, 'warnings', 'manufacturer'),
	papeterie: rules(45, 2000, 'manufacturer'),
	disquaire: rules(60, 2000, 'manufacturer'),
	decoration: rules(45, 2000, 'composition', 'warnings', 'manufacturer'),
	'arts-de-la-table': rules(45, 2000, 'composition', 'manufacturer'),
	mercerie: rules(30, 2000, 'composition', 'manufacturer'),
	cosmetiques: rules(30, 2000, 'ingredients', 'warnings', 'manufacturer'),
	opticien: rules(60, 2000, 'manufacturer'),
	cycles: rules(30, 2000, 'manufacturer'),
	montagne: rules(30, 2000, 'composition', 'manufacturer'),
	jouets: rules(30, 2000, 'warnings', 'manufacturer'),
	puericulture: rules(30, 2000, 'composition', 'warnings', 'manufacturer')
};

/** The rules of a trade; throws on an unknown slug. */
export function rulesOf(tradeSlug: string): TradeRules {
	const found = tradeRules[tradeSlug];
	if (!found) throw new Error(`supabase/seed/trade-rules.ts has no rules for "${tradeSlug}".`);
	return found;
}

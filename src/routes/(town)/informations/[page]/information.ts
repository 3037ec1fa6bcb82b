export const INFORMATION_PAGES = [
	'mentions',
	'accessibilite',
	'confidentialite',
	'conditions'
] as const;
export type InformationPage = (typeof INFORMATION_PAGES)[number];

/** What these texts say of this installation; money in cents, commission in basis points. */
export type InformationFacts = {
	town: string;
	commissionBp: number;
	feeCents: number;
	delivers: boolean;
	/** A demo town: its shops and its operator are invented, and the texts say so. */
	demo: boolean;
};

export type InformationText = {
	title: string;
	lead: string;
	sections: { heading: string; paragraphs: string[]; list?: string[] }[];
};

export type InformationTexts = Record<
	InformationPage,
	(facts: InformationFacts) => InformationText
>;

export function isInformationPage(name: string): name is InformationPage {
	return (INFORMATION_PAGES as readonly string[]).includes(name);
}

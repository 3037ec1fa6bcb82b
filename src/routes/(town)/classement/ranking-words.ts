import type { Lang } from '$lib/platform/language';

/** What the search function really does; change both together. */
const fr = {
	title: 'Comment nous classons',
	lead: 'L’ordre de ce que vous voyez ne se vend pas. Voici toutes les règles, dans l’ordre où elles comptent.',
	sections: [
		{
			heading: 'Quand vous cherchez un mot',
			paragraphs: [],
			list: [
				'D’abord ce qui peut être retiré\u202f: un article en rayon passe toujours devant un article épuisé, et parmi les articles en rayon, ceux que la boutique a vus récemment passent devant ceux «\u202fà confirmer\u202f».',
				'Ensuite les mots entiers avant les débuts de mots\u202f: «\u202fcomté\u202f» donne le comté avant la comtoise.',
				'Puis ce qui répond le mieux à vos mots\u202f: un mot trouvé dans le titre compte plus que dans la marque, le métier ou le nom de la boutique, qui comptent plus que dans la description.',
				'À égalité, un ordre fixe tiré du numéro interne de l’article, qui ne favorise personne.',
				'Les accents et les majuscules ne comptent pas, le début d’un mot suffit. Si rien ne s’écrit comme vous l’avez tapé, nous cherchons le mot le plus proche et nous vous le disons.'
			]
		},
		{
			heading: 'Quand vous ne cherchez rien de précis',
			paragraphs: [
				'Les articles vont du plus récemment mis en rayon au plus ancien. Les boutiques vont par ordre alphabétique\u202f; sur l’accueil, celles qui sont ouvertes passent devant.'
			]
		},
		{
			heading: 'Ce qu’on a vu, et quand',
			paragraphs: [
				'Chaque article dit quand la boutique l’a vu pour la dernière fois. Cette assurance dure plus ou moins longtemps selon le métier\u202f: un jour pour le pain, quatre pour le fromage, trente pour les chaussures, quatre-vingt-dix pour les bijoux. Passé ce délai, l’article est «\u202fà confirmer\u202f».',
				'Trois fois ce délai sans que personne l’ait vu, et il quitte la recherche, l’accueil et les métiers. On le trouve encore chez sa boutique, avec la mention «\u202fla boutique vérifie d’abord\u202f». Il revient dès qu’elle le confirme.'
			]
		},
		{
			heading: 'Ce qui ne compte pas',
			paragraphs: [],
			list: [
				'L’argent\u202f: aucune boutique ne peut payer pour remonter, et la commission est la même pour toutes.',
				'Vous\u202f: nous ne vous suivons pas, deux personnes qui cherchent la même chose voient la même liste.',
				'Les avis et les ventes passées\u202f: ils n’entrent pas dans le classement.'
			]
		},
		{
			heading: 'Les limites',
			paragraphs: [
				'Quand un mot donne plus de 2\u00a0000 articles, les 2\u00a0000 premiers trouvés sont classés. Précisez votre recherche pour voir les autres.'
			]
		}
	]
};
const en: typeof fr = {
	title: 'How we rank',
	lead: 'The order of what you see is not for sale. Here are all the rules, in the order in which they count.',
	sections: [
		{
			heading: 'When you search for a word',
			paragraphs: [],
			list: [
				'First, what can be collected: a product on the shelf always comes before one that is sold out, and among those on the shelf, what the shop has seen lately comes before what is “to confirm”.',
				'Next, whole words before beginnings of words: “comté” gives comté before comtoise.',
				'Then, what fits your words best: a word found in the title counts more than in the brand, the trade or the name of the shop, which count more than in the description.',
				'When equal, a fixed order taken from the product’s internal number, which favours nobody.',
				'Accents and capitals do not matter, the beginning of a word is enough. If nothing is spelt the way you typed it, we look for the nearest word and tell you so.'
			]
		},
		{
			heading: 'When you search for nothing in particular',
			paragraphs: [
				'Products go from the most recently shelved to the oldest. Shops go in alphabetical order; on the home page the open ones come first.'
			]
		},
		{
			heading: 'What was seen, and when',
			paragraphs: [
				'Every product says when the shop last saw it. How long that counts depends on the trade: one day for bread, four for cheese, thirty for shoes, ninety for jewellery. After that, the product is “to confirm”.',
				'After three times as long without anybody having seen it, it leaves search, the home page and the trades. It can still be found at its shop, marked “the shop checks first”. It comes back as soon as the shop confirms it.'
			]
		},
		{
			heading: 'What does not count',
			paragraphs: [],
			list: [
				'Money: no shop can pay to rise, and the commission is the same for all.',
				'You: we do not follow you, two people who search for the same thing see the same list.',
				'Reviews and past sales: they are no part of the ranking.'
			]
		},
		{
			heading: 'Limits',
			paragraphs: [
				'When a word gives more than 2,000 products, the first 2,000 found are ranked. Search more precisely to see the others.'
			]
		}
	]
};

export const RANKING_WORDS: Record<Lang, typeof fr> = { fr, en };

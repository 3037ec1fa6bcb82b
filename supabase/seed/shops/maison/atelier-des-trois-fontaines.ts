import { item, type ShopSeed } from '../../words/shop.ts';
import { one } from '../../words/variants.ts';

export const atelierDesTroisFontaines: ShopSeed = {
	slug: 'atelier-des-trois-fontaines',
	name: 'Atelier des trois fontaines',
	legalName: 'SAS Trois Fontaines',
	trade: 'decoration',
	number: '2',
	street: 'place de la Grande Fontaine',
	tagline: 'Brocante, luminaires et meubles remis debout',
	story:
		"Une adresse de brocanteurs qui a fermé ses portes à la retraite de Michel et Josette. La page reste en attendant un repreneur : l'atelier, lui, est encore chaud.",
	hours: 'th-sa 10-12 14-18',
	state: 'closed',
	stateReason: 'Départ à la retraite',
	front: { colour: '#6f6a5a', window: ['chair', 'mantelpiece-clock'] },
	preparationMinutes: 60,
	vat: 2000,
	products: [
		item('Chaise de bistrot rempaillée', 'Hêtre cintré, paille neuve.', one(6900), ['chair'], {
			stock: [0, 1]
		}),
		item('Malle de voyage', 'Toile et laiton, doublée de papier peint.', one(18900), ['luggage'], {
			stock: [0, 1]
		}),
		item(
			'Radio à lampes transformée',
			"Poste de 1952, enceinte sans fil à l'intérieur.",
			one(15900),
			['radio'],
			{ stock: [0, 1] }
		),
		item('Boussole de marine', 'Laiton, boîte en acajou.', one(9900), ['compass'], {
			stock: [0, 1]
		})
	]
};

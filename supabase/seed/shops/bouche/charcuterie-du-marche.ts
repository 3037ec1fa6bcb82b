import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { byWeight, loose, packed, priced } from '../../words/variants.ts';

export const charcuterieDuMarche: ShopSeed = {
	slug: 'charcuterie-du-marche',
	name: 'Charcuterie du Marché',
	legalName: 'Paul Cuenin, EI',
	trade: 'boucherie',
	number: '',
	street: 'marché Fréry, rue Docteur Fréry',
	tagline: 'Fumaisons et plats du jour, banc 14',
	story:
		"Paul fume dans le tuyé de ses parents, à Plancher-Bas, et descend trois fois la semaine au marché couvert. Ses plats du jour se vendent à la louche, dans votre boîte si vous l'apportez. Quand il n'y a plus, il n'y a plus.",
	hours: 'we 7-12:30; fr 7-18:30; sa 7-13',
	front: { colour: '#6f4a3a', window: ['bacon', 'pot-of-food'] },
	preparationMinutes: 45,
	vat: 550,
	exception: 'perishable',
	products: [
		item(
			'Saucisson sec au comté',
			'Des dés de comté qui fondent dans la tranche. Six semaines de séchage en montagne.',
			loose(890, '220 g'),
			[drawn('saucisson', '#d9c3ab', 'cheese-wedge')]
		),
		item(
			'Saucisson aux noisettes',
			"Noisettes entières grillées, porc d'ici. À couper épais.",
			loose(850, '220 g'),
			[drawn('saucisson', '#cfb79c', 'chestnut')]
		),
		item(
			'Saucisson de sanglier',
			'Chasse des forêts voisines, une pointe de genièvre.',
			loose(990, '200 g'),
			[drawn('saucisson', '#a98a78', 'boar', '#7a2f35')]
		),
		item(
			'Gendarmes fumés',
			'Plats, secs, faits pour la poche du marcheur. Bien fumés.',
			priced(['La paire', 320], ['Les 6', 890]),
			[drawn('sausages', '#6f3a2a')]
		),
		item(
			'Brési',
			'Le bœuf séché et fumé du Haut-Doubs, tranché à voir le jour à travers.',
			byWeight(4590, 80, 120, 200),
			['bacon']
		),
		item(
			'Lard fumé au tuyé',
			'Quinze jours de fumée de sapin. Pour la soupe, la flammekueche et les œufs.',
			byWeight(1690, 200, 400, 800),
			['bacon']
		),
		item(
			'Choucroute garnie',
			'Chou fermenté au tonneau, Morteau, Montbéliard, lard, palette. Prête à réchauffer.',
			priced(['1 personne', 990], ['2 personnes', 1890]),
			['pot-of-food'],
			{ vat: 1000 }
		),
		item(
			'Lasagnes du vendredi',
			'Bœuf mijoté, béchamel légère, comté gratiné. Le plat part en premier.',
			priced(['1 part', 790], ['4 parts', 2900]),
			['shallow-pan-of-food'],
			{ vat: 1000 }
		),
		item(
			'Pommes de terre au lard',
			'Rissolées au saindoux, avec oignons doux et persil.',
			byWeight(1290, 300, 600),
			['shallow-pan-of-food', 'potato'],
			{ vat: 1000 }
		),
		item(
			'Boudin noir aux pommes',
			'Fait du mardi, à peine épicé. Poêle, beurre, dix minutes.',
			priced(['Les 2', 480]),
			[drawn('sausages', '#6f3a2a')]
		),
		item(
			'Fromage de tête persillé',
			'En gelée claire, beaucoup de persil, un trait de vinaigre.',
			byWeight(1490, 150, 300),
			['pig', 'herb']
		),
		item(
			'Rillettes de porc',
			'Cuites sept heures au chaudron, grattées à la fourchette. En verrine.',
			packed(620, '200 g'),
			[drawn('jar', '#d0a58a', 'pig', '#6f4a3a')],
			{ exception: null }
		),
		item(
			'Foie gras de canard mi-cuit',
			"Canards d'Alsace, poivre et un peu de marc. Au torchon, tranché pour les fêtes.",
			byWeight(12900, 100, 200, 400),
			[drawn('jar', '#e3c9a0', 'duck', '#3f6b52')]
		)
	]
};

import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed, priced } from '../../words/variants.ts';

export const laMaisonDeGres: ShopSeed = {
	slug: 'la-maison-de-gres',
	name: 'La Maison de grès',
	legalName: 'SARL Maison de grès',
	trade: 'decoration',
	number: '10',
	street: 'rue des Capucins',
	tagline: 'Objets, lampes, bougies et linge choisis un par un',
	story:
		'Un ancien appartement dont Virginie a fait une boutique : on y traverse un salon, une chambre, une cuisine où presque tout est à vendre. Les créateurs sont à moins de deux cents kilomètres, leurs prénoms sont sur les étiquettes.',
	hours: 'tu-fr 10-12:30 14-19; sa 10-19',
	front: { colour: '#9a6a5a', window: ['couch-and-lamp', 'candle', 'framed-picture'] },
	preparationMinutes: 30,
	vat: 2000,
	products: [
		item(
			'Bougie sapin et fumée',
			"Cire de colza, quarante heures, l'odeur d'un chalet le soir.",
			packed(2490, '180 g'),
			[drawn('candlejar', '#5f6f5a', 'evergreen-tree')],
			{ stock: [5, 14] }
		),
		item(
			'Bougie figue et thé noir',
			'Cire de colza, mèche coton, verre à réutiliser.',
			packed(2490, '180 g'),
			[drawn('candlejar', '#e9d9c3', 'teacup-without-handle')]
		),
		item(
			'Lampe à poser en hêtre',
			'Abat-jour de lin, pied tourné dans le haut Doubs.',
			choices(8900, 'Lin naturel', 'Terracotta'),
			[drawn('lamp', '#e8c98a')]
		),
		item('Coussin hérisson', 'Lin lavé brodé, 45 × 45 cm, garni de plumes.', one(4500), [
			drawn('cushion', '#d9b45b', 'hedgehog')
		]),
		item('Coussin lion', 'Le même, avec la crinière. Velours brique.', one(4500), [
			drawn('cushion', '#b5482f', 'lion')
		]),
		item(
			'Plaid en laine',
			'Tissé dans les Vosges, 130 × 180 cm, franges.',
			choices(9900, 'Écru', 'Forêt', 'Brique'),
			[drawn('stack', '#c9b39a', 'ewe', '#efe6d4')]
		),
		item(
			'Draps en lin lavé, parure',
			'Housse 240 × 220 et deux taies. Plus doux chaque année.',
			choices(21900, 'Craie', 'Sauge', 'Nuit'),
			[drawn('stack', '#b9c9b9')]
		),
		item(
			'Vase en céramique',
			"Tourné à la main, chaque pièce diffère d'un doigt.",
			choices(4200, 'Bleu', 'Sable'),
			[drawn('vase', '#c9a27a', 'herb')]
		),
		item(
			'Affiche botanique encadrée',
			'Sapin, hêtre ou charme, gravure ancienne, cadre chêne 30 × 40.',
			choices(5900, 'Sapin', 'Hêtre', 'Charme'),
			['framed-picture']
		),
		item('Miroir rond', 'Quarante centimètres, chant de laiton.', one(8900), ['mirror']),
		item(
			'Panier en osier',
			'Tressé à Fayl-Billot, anse cousue.',
			priced(['Petit', 2900], ['Grand', 4900]),
			['basket']
		),
		item('Mobile à vent', 'Tubes de bambou, son grave. Voisins prévenus.', one(2400), [
			'wind-chime'
		]),
		item(
			"Fauteuil d'appoint",
			'Hêtre et laine bouclée, à retirer à deux.',
			choices(28900, 'Crème', 'Mousse'),
			['chair'],
			{ stock: [1, 2] }
		),
		item('Guirlande de lampions', 'Papier, dix boules, quatre mètres.', one(2900), [
			'red-paper-lantern'
		])
	]
};

import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one } from '../../words/variants.ts';

export const maroquinerieWilson: ShopSeed = {
	slug: 'maroquinerie-wilson',
	name: 'Maroquinerie Wilson',
	legalName: 'SARL Maroquinerie Wilson',
	trade: 'accessoires',
	number: '30',
	street: 'avenue Wilson',
	tagline: 'Sacs, valises, parapluies et un point sellier',
	story:
		'Près de la gare depuis 1936, on y entrait pour une valise et on en sort encore avec un parapluie. Naïma coud et répare au fond : fermetures, anses, coutures. Les initiales se dorent à chaud en cinq minutes.',
	hours: 'mo-sa 9:30-12:30 14-18:30',
	front: { colour: '#7a3f3a', window: ['handbag', 'briefcase', 'closed-umbrella'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Sac bandoulière en cuir',
			'Vachette grainée, doublure coton, bandoulière réglable.',
			choices(13900, 'Cognac', 'Noir', 'Vert'),
			['handbag']
		),
		item(
			'Cabas en cuir souple',
			'Un A4, un pull, une bouteille. Sans doublure, donc léger.',
			choices(15900, 'Naturel', 'Noir'),
			[tinted('handbag', 340, 0.8)]
		),
		item(
			'Pochette du soir',
			"Velours et chaînette, de quoi mettre les clés et l'essentiel.",
			choices(4900, 'Nuit', 'Rubis'),
			['clutch-bag']
		),
		item(
			'Portefeuille compact',
			'Huit cartes, un soufflet à monnaie, cuir tanné végétal.',
			choices(5500, 'Cognac', 'Noir', 'Marine'),
			['purse']
		),
		item('Porte-monnaie cuvette', 'La forme de grand-père, cousu main.', one(3900), [
			tinted('purse', 30, 0.8)
		]),
		item(
			'Sac à dos de ville',
			'Toile cirée et cuir, poche pour un ordinateur de 14 pouces.',
			choices(9900, 'Gris', 'Bleu'),
			['backpack']
		),
		item(
			'Serviette en cuir',
			'Deux soufflets, serrure laiton, la main qui ne lâche pas.',
			one(21900),
			['briefcase']
		),
		item(
			'Valise cabine',
			'Polycarbonate, quatre roues, serrure TSA, 38 litres.',
			choices(12900, 'Bleu nuit', 'Corail'),
			['luggage']
		),
		item(
			'Parapluie canne',
			'Huit baleines acier, poignée bois, résiste au vent de la trouée.',
			choices(4900, 'Noir', 'Vert', 'Bordeaux'),
			['closed-umbrella']
		),
		item('Parapluie pliant', 'Ouverture automatique, 320 grammes.', choices(2900, 'Bleu', 'Pois'), [
			'umbrella'
		]),
		item(
			'Gants en cuir doublés soie',
			'Agneau, couture piquée anglaise.',
			choices(6900, '7', '7½', '8', '8½'),
			[tinted('gloves', 110, 0.45)]
		),
		item(
			'Écharpe en laine des Vosges',
			'Tissée à La Bresse, 180 sur 30 cm, franges torsadées.',
			choices(4900, 'Brique', 'Sapin', 'Écru'),
			['scarf'],
			{ stock: [4, 9] }
		),
		item(
			'Chapeau en feutre',
			"Laine d'un seul cône, ruban gros-grain, bord de 6 cm.",
			choices(8900, '55', '57', '59', '61'),
			['top-hat']
		),
		item("Capeline d'été", 'Paille tressée, ruban amovible.', one(3900), ['womans-hat']),
		item(
			'Ceinture tressée',
			"Coton et cuir, se boucle où l'on veut.",
			choices(3500, 'S', 'M', 'L'),
			[drawn('belt', '#c99a5f')]
		)
	]
};

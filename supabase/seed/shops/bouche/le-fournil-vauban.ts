import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { loose, one, packed, packs, priced } from '../../words/variants.ts';

export const leFournilVauban: ShopSeed = {
	slug: 'le-fournil-vauban',
	name: 'Le Fournil Vauban',
	legalName: 'SAS Fournil Vauban',
	trade: 'boulangerie',
	number: '9',
	street: 'quai Vauban',
	tagline: 'Pains bio et petites faims, au bord de la Savoureuse',
	story:
		"Anaïs était ingénieure chez un fabricant de trains ; un CAP passé le soir, et la voilà au four. Elle ne travaille que des farines bio du Sundgau et laisse la boutique ouverte à midi, parce que c'est l'heure où l'on a faim. Les invendus partent à 18 h 30, en paniers.",
	hours: 'mo-tu 7-19; th-sa 7-19; su 7-13',
	front: { colour: '#7a5a3a', window: ['bread', 'cookie'] },
	preparationMinutes: 20,
	slotMinutes: 15,
	slotCapacity: 10,
	vat: 550,
	exception: 'perishable',
	products: [
		item(
			"Miche d'épeautre bio",
			'Grand épeautre du Sundgau, levain doux. Légère au ventre, longue en bouche.',
			priced(['500 g', 460], ['1 kg', 880]),
			[drawn('boule', '#c08a4a', 'sheaf-of-rice')]
		),
		item(
			'Pain aux graines',
			'Lin, tournesol, courge, sésame : la moitié du poids, torréfiés le matin.',
			loose(450, '450 g'),
			[drawn('boule', '#9a6a3a', 'sunflower')]
		),
		item(
			'Baguette bio',
			"Blé bio, peu de levure, façonnée à la main. Cuite toutes les deux heures jusqu'à 18 h.",
			one(150),
			['baguette-bread']
		),
		item(
			'Pain sans gluten au sarrasin',
			'Sarrasin et riz, cuit dans un four à part le lundi et le jeudi. Pensez à réserver.',
			loose(690, '400 g'),
			['bread']
		),
		item(
			'Focaccia romarin et fleur de sel',
			"Huile d'olive généreuse, romarin du jardin, servie tiède à midi.",
			priced(['Part', 320], ['Plaque', 1650]),
			['flatbread', 'herb'],
			{ vat: 1000 }
		),
		item(
			'Quiche aux poireaux',
			'Poireaux fondus, crème de la crémerie Fréry, pâte brisée au beurre.',
			priced(['Part', 420], ['6 personnes', 1890]),
			['pie', 'leafy-green'],
			{ vat: 1000 }
		),
		item(
			'Cookie chocolat noisette',
			"Trop gros pour une main d'enfant, ce qui ne les arrête pas. Noisettes entières.",
			priced(["À l'unité", 260], ['Les 4', 950]),
			['cookie']
		),
		item(
			'Muffin aux myrtilles',
			'Myrtilles entières, un peu de citron. Moelleux deux jours.',
			one(280),
			['cupcake', 'blueberries']
		),
		item(
			'Gâche à la crème',
			"Brioche vendéenne ramenée d'un été là-bas. Crème fraîche et fleur d'oranger.",
			loose(650, '400 g'),
			['bread', 'glass-of-milk']
		),
		item(
			'Soupe du jour',
			"Légumes du primeur d'à côté, mixés le matin. Bocal consigné 1 €.",
			packed(580, '50 cl'),
			['pot-of-food'],
			{ vat: 1000 }
		),
		item(
			'Bagel saumon et aneth',
			'Saumon fumé des Vosges, fromage frais, concombre, aneth.',
			one(790),
			['bagel', 'fish'],
			{ vat: 1000 }
		),
		item(
			'Granola maison',
			'Avoine, noisettes, miel de sapin, cuit doucement et sans huile de palme. Deux semaines de petits déjeuners.',
			packs(['300 g', 690], ['600 g', 1290]),
			[drawn('jar', '#c9924a', 'bowl-with-spoon')],
			{ exception: null }
		),
		item(
			'Jus de pomme trouble',
			"Pommes de vergers hauts, pressées à Rougemont-le-Château. Rien d'ajouté.",
			packs(['25 cl', 280], ['1 l', 490]),
			[drawn('flask', '#d9a53a', 'red-apple')],
			{ exception: null }
		),
		item(
			'Panier anti-gaspi',
			'Ce qui reste à 18 h 30 : pains, viennoiseries, parfois une quiche. Une surprise à moitié prix, à prendre avant 19 h.',
			one(500),
			['shopping-bags'],
			{ stock: [3, 6] }
		)
	]
};

import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { loose, one, priced } from '../../words/variants.ts';

export const boulangerieDesCapucins: ShopSeed = {
	slug: 'boulangerie-des-capucins',
	name: 'Boulangerie des Capucins',
	legalName: 'SARL Pain des Capucins',
	trade: 'boulangerie',
	number: '18',
	street: 'rue des Capucins',
	tagline: 'Levain naturel, four à sole, dès 6 h 30',
	story:
		"Mathieu pétrit à deux heures et défourne jusqu'à onze. Son levain a l'âge de sa fille, quatorze ans, et voyage dans un bocal quand ils partent en vacances. Le dimanche matin la queue fait le coin : commandez, passez devant.",
	hours: 'mo 6:30-13; we-sa 6:30-13 15:30-19; su 6:30-12:30',
	front: { colour: '#c98a2e', window: ['baguette-bread', 'croissant'] },
	preparationMinutes: 20,
	slotMinutes: 15,
	slotCapacity: 12,
	vat: 550,
	exception: 'perishable',
	products: [
		item(
			'Baguette de tradition',
			'Farine, eau, sel, levain, et vingt heures de patience. Croûte fine, mie crème, jamais surgelée.',
			one(135),
			['baguette-bread']
		),
		item(
			'Pain de campagne au levain',
			'Farine de blé et de seigle moulue à la meule. Il se garde cinq jours, et le troisième est le meilleur.',
			priced(['500 g', 360], ['1 kg', 680]),
			[drawn('boule', '#b0713a')]
		),
		item(
			'Pain aux noix',
			'Un tiers de cerneaux, pas moins. Pour le fromage, la salade de chèvre chaud, ou tout seul.',
			loose(480, '400 g'),
			[drawn('boule', '#8f5a30', 'chestnut')]
		),
		item(
			'Pain de seigle',
			'Dense et sombre, tranché très fin. Avec le beurre salé et le poisson fumé.',
			loose(420, '500 g'),
			[drawn('boule', '#6f4a2e')]
		),
		item(
			'Pain de mie brioché',
			"Moulé, doré, tranché si vous le dites. Les croque-monsieur s'en souviennent.",
			loose(490, '450 g'),
			['bread']
		),
		item(
			'Croissant au beurre',
			'Beurre AOP des Charentes, vingt-sept feuillets, tourné à la main. Le dimanche, comptez un de plus que prévu.',
			priced(["À l'unité", 130], ['Les 6', 720]),
			['croissant']
		),
		item(
			'Pain au chocolat',
			'Deux barres de chocolat noir à 55 %, et une pâte qui craque.',
			priced(["À l'unité", 145], ['Les 6', 810]),
			['croissant', 'chocolate-bar']
		),
		item(
			'Chausson aux pommes',
			'Pommes rôties au four, à peine sucrées, dans un feuilletage bien cuit.',
			one(210),
			['pie', 'red-apple']
		),
		item(
			'Brioche tressée',
			'Beurre et œufs fermiers, une nuit de pousse. Elle se déchire, elle ne se coupe pas.',
			priced(['Petite, 300 g', 520], ['Grande, 600 g', 960]),
			['bread']
		),
		item(
			'Toutché franc-comtois',
			"Le gâteau de ménage d'ici : une pâte briochée, une crème prise à la crème fraîche. Simple, et introuvable ailleurs.",
			priced(['4 personnes', 890], ['8 personnes', 1690]),
			[drawn('tart', '#f4dc9a')]
		),
		item(
			'Kouglof aux raisins',
			'Raisins gonflés au kirsch, amandes au fond du moule, sucre glace. Meilleur le lendemain, grillé.',
			priced(['4 personnes', 1050], ['8 personnes', 1950]),
			[drawn('kouglof', '#b5773a')]
		),
		item('Bretzel au gros sel', 'Trempé, salé, cuit le midi pour quatre heures.', one(180), [
			'pretzel'
		]),
		item(
			'Sandwich jambon comté',
			"Demi-tradition, jambon blanc au torchon, comté 12 mois, beurre. Rien d'autre, et c'est bien.",
			one(540),
			['sandwich'],
			{ vat: 1000 }
		),
		item(
			'Tarte aux myrtilles des Vosges',
			'Myrtilles sauvages sur pâte sablée, sans crème pour ne pas les déranger.',
			priced(['Part', 390], ['6 personnes', 2200]),
			[drawn('tart', '#4a3f7a', 'blueberries')]
		),
		item(
			'Galette comtoise',
			"La galette d'ici : une pâte à choux parfumée à la fleur d'oranger, avec sa fève. De décembre à fin janvier.",
			priced(['4 personnes', 1150], ['8 personnes', 2050]),
			[drawn('disc', '#d9a04a', 'crown', '#b97a34')]
		)
	]
};

import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, priced } from '../../words/variants.ts';

export const fleursDeLaSavoureuse: ShopSeed = {
	slug: 'fleurs-de-la-savoureuse',
	name: 'Fleurs de la Savoureuse',
	legalName: 'SARL Fleurs de la Savoureuse',
	trade: 'fleuriste',
	number: '4',
	street: 'quai Charles Vallet',
	tagline: 'Bouquets du jour, fleurs de saison, deuil et mariage',
	story:
		'Corinne achète à Bâle le lundi, chez trois horticulteurs du Territoire le reste de la semaine. En décembre, elle refuse les roses de serre et fait des couronnes dont on parle. Donnez un budget et une couleur, elle fait le reste et vous envoie une photo.',
	hours: 'tu-sa 9-12:30 14-19; su 9-12:30',
	front: { colour: '#3f6f4f', window: ['bouquet', 'potted-plant', 'tulip'] },
	preparationMinutes: 60,
	vat: 1000,
	exception: 'perishable',
	products: [
		item(
			'Bouquet de saison',
			'Le bouquet du jour, rond ou champêtre, lié à la main. Précisez les couleurs dans le mot.',
			priced(['Petit', 2400], ['Moyen', 3500], ['Grand', 5000]),
			['bouquet'],
			{ stock: [6, 15] }
		),
		item(
			'Roses, la botte',
			"Roses d'Équateur équitables ou locales de juin à octobre. Dix tiges.",
			choices(2200, 'Rouges', 'Blanches', 'Roses'),
			['rose']
		),
		item('Tulipes, la botte', 'Dix tiges, de janvier à avril, serrées et fermées.', one(1290), [
			'tulip'
		]),
		item('Tournesols, les cinq', 'Des champs de Bourogne, de juillet à septembre.', one(1490), [
			'sunflower'
		]),
		item(
			'Jacinthe en pot',
			'Trois bulbes prêts à fleurir, un pot de terre.',
			choices(890, 'Bleue', 'Blanche', 'Rose'),
			['hyacinth']
		),
		item(
			'Orchidée deux tiges',
			"Peu d'eau, pas de soleil direct, six semaines de fleurs.",
			one(2990),
			['hibiscus', 'potted-plant']
		),
		item(
			"Plante verte d'intérieur",
			'Pilea, monstera ou ficus, selon la lumière que vous avez.',
			priced(['Petite', 1490], ['Moyenne', 2990], ['Grande', 5900]),
			['potted-plant']
		),
		item(
			'Cactus et succulentes',
			'Pots de 8 cm, trois pour le prix de deux et demi.',
			priced(["À l'unité", 590], ['Les 3', 1490]),
			['cactus']
		),
		item(
			"Couronne de l'avent",
			'Sapin, houx, quatre bougies. Montée ici, sans mousse synthétique.',
			choices(3900, 'Rouge', 'Naturelle', 'Dorée'),
			['pine-decoration', 'candle']
		),
		item(
			'Sapin de Noël coupé',
			'Nordmann des Vosges, pied bûche. À retirer au quai, on le filète.',
			priced(['1 m 20', 2900], ['1 m 50', 3900], ['1 m 80', 5500]),
			['christmas-tree']
		),
		item(
			'Composition de deuil',
			'Gerbe ou coussin, ruban écrit. Appelez-nous si vous préférez parler.',
			priced(['Gerbe', 6500], ['Coussin', 8900]),
			['white-flower'],
			{ exception: 'made_to_order' }
		),
		item(
			'Herbes aromatiques en pot',
			'Basilic, thym, romarin ou menthe.',
			choices(450, 'Basilic', 'Thym', 'Romarin', 'Menthe'),
			['herb']
		),
		item(
			'Bouquet de fleurs séchées',
			'Lagures, statices, immortelles : il dure plus que la promesse.',
			one(2700),
			['sheaf-of-rice'],
			{ exception: null }
		),
		item(
			'Vase rond en grès',
			'Tourné à Étueffont, émail bleu.',
			one(3400),
			[drawn('vase', '#3f6f9f', 'tulip')],
			{ vat: 2000, exception: null }
		)
	]
};

import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { one, packed, priced } from '../../words/variants.ts';

export const auxPivoines: ShopSeed = {
	slug: 'aux-pivoines',
	name: 'Aux Pivoines',
	legalName: 'Amandine Roth, EI',
	trade: 'fleuriste',
	number: '52',
	street: 'faubourg de Montbéliard',
	tagline: 'Atelier floral et fleurs françaises',
	story:
		"Amandine ne vend que des fleurs poussées en France, alors l'hiver est court en choix et long en idées : branches, feuillages, bulbes. Elle donne des ateliers le samedi après-midi, six personnes autour de la grande table.",
	hours: 'we-sa 9:30-18:30',
	front: { colour: '#c2607a', window: ['bouquet', 'cherry-blossom'] },
	preparationMinutes: 90,
	vat: 1000,
	exception: 'perishable',
	products: [
		item(
			'Bouquet des Halles',
			'Ce que le marché avait de plus beau. Généreux, un peu décoiffé.',
			priced(['Moyen', 2400], ['Grand', 3900]),
			['bouquet'],
			{ stock: [2, 6] }
		),
		item(
			'Pivoines, la botte',
			'Cinq semaines par an, en mai et juin. Cinq tiges.',
			one(1890),
			['blossom'],
			{ stock: [0, 0] }
		),
		item('Anémones, la botte', 'De novembre à mars, du Var, dix tiges de couleur.', one(1390), [
			'cherry-blossom'
		]),
		item(
			'Branches de saison',
			'Cognassier, pommier, eucalyptus : trois grandes branches pour un grand vase.',
			one(1500),
			['herb']
		),
		item(
			'Bouquet sec « Chaume »',
			'Blés, avoines, pavots. Se dépoussière au sèche-cheveux.',
			one(2900),
			['sheaf-of-rice'],
			{ exception: null }
		),
		item(
			'Abonnement bouquet, un mois',
			'Quatre bouquets, un chaque vendredi, à retirer ici.',
			one(8500),
			['bouquet'],
			{ exception: 'made_to_order' }
		),
		item(
			'Terrarium',
			"Fougères et mousses sous verre. Une cuillère d'eau par mois.",
			priced(['Petit', 3500], ['Grand', 5900]),
			['seedling']
		),
		item(
			'Kokedama',
			'Une plante, une boule de mousse, une ficelle. Se trempe le dimanche.',
			one(2400),
			['seedling']
		),
		item('Narcisses en pot', 'Bulbes serrés, parfum léger. Se replantent au jardin.', one(790), [
			'potted-plant'
		]),
		item(
			'Boutonnière et bracelet',
			'Pour un mariage : prévenez dix jours avant.',
			one(1800),
			['rose'],
			{ exception: 'made_to_order' }
		),
		item(
			'Graines de fleurs des champs',
			'Mélange local, vingt espèces, pour deux mètres carrés.',
			packed(490),
			[drawn('pouch', '#cfd9b0', 'blossom', '#5f8a3a')],
			{ exception: null }
		),
		item('Sécateur de fleuriste', 'Acier forgé, lame remplaçable.', one(3200), ['scissors'], {
			vat: 2000,
			exception: null
		}),
		item(
			'Atelier couronne, une place',
			'Le samedi de 14 h à 16 h 30, matériel et café compris.',
			one(4900),
			['pine-decoration', 'candle'],
			{ vat: 2000, exception: 'made_to_order' }
		)
	]
};

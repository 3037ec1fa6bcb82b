import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed, packs } from '../../words/variants.ts';

export const parfumerieDeLArsenal: ShopSeed = {
	slug: 'parfumerie-de-l-arsenal',
	name: "Parfumerie de l'Arsenal",
	legalName: "SARL Parfums de l'Arsenal",
	trade: 'cosmetiques',
	number: '6',
	street: "place d'Armes",
	tagline: "Parfums d'auteur et soins, on prend le temps de sentir",
	story:
		'Jean-Baptiste refuse de vaporiser deux parfums de suite : il sert un café entre les deux. Cent flacons seulement, de petites maisons, et des échantillons pour décider chez soi. Soins sur rendez-vous dans le petit salon bleu.',
	hours: 'mo 10-19; tu-sa 9:30-19',
	front: { colour: '#4a3a5a', window: ['lotion-bottle', 'rose'] },
	preparationMinutes: 15,
	slotMinutes: 15,
	vat: 2000,
	exception: 'hygiene',
	products: [
		item(
			'Eau de parfum « Grès chaud »',
			"Santal, poivre, pierre après l'orage. Créée pour la boutique.",
			packs(['30 ml', 5900], ['100 ml', 12900]),
			[drawn('flask', '#e0a98a', 'mountain', '#d9b45b')]
		),
		item(
			'Eau de parfum « Quai des tilleuls »',
			'Tilleul, foin, miel. Un juin en flacon.',
			packs(['30 ml', 5900], ['100 ml', 12900]),
			[drawn('flask', '#dfe3a4', 'blossom', '#d9b45b')]
		),
		item(
			'Eau de Cologne fraîche',
			"Citron, bergamote, romarin. À garder au frigo l'été.",
			packed(3900, '200 ml'),
			[drawn('flask', '#dff0e0', 'lemon', '#b9bec4')]
		),
		item(
			'Échantillons, les cinq',
			'Cinq parfums de deux millilitres, déduits de votre flacon.',
			one(1500),
			['test-tube']
		),
		item('Crème de jour', 'Hydratante, légère, acide hyaluronique.', packed(3490, '50 ml'), [
			drawn('pot', '#f0e3ea', 'droplet', '#4a3a5a')
		]),
		item('Sérum de nuit', 'Huile de prune et vitamine E.', packed(4200, '30 ml'), [
			'lotion-bottle'
		]),
		item('Gommage pour le corps', "Sucre et noyaux d'abricot.", packed(2490, '200 ml'), [
			drawn('pot', '#e9c9a0', 'peach', '#c98a5a')
		]),
		item(
			'Lait pour le corps à la rose',
			'Pénètre sans coller, flacon pompe.',
			packed(2690, '250 ml'),
			[drawn('pump', '#e9c3c3', 'rose')]
		),
		item(
			'Vernis à ongles',
			'Sans solvants agressifs, douze nuances.',
			choices(1290, 'Brique', 'Nuit', 'Nude'),
			['nail-polish']
		),
		item(
			'Rouge à lèvres mat',
			'Tient le déjeuner, étui rechargeable.',
			choices(2490, 'Terracotta', 'Cerise', 'Rose thé'),
			['lipstick']
		),
		item('Peigne en corne', 'Taillé à la main dans le Jura.', one(2900), ['hair-pick']),
		item('Rasoir de sûreté', 'Laiton, lames à dix centimes.', one(4900), ['razor']),
		item(
			'Soin du visage, une heure',
			'Au petit salon, sur rendez-vous.',
			one(5900),
			['lotus', 'candle'],
			{ exception: 'made_to_order' }
		),
		item('Miroir grossissant', 'Deux faces, pied laiton.', one(3400), ['mirror'], {
			exception: null
		})
	]
};

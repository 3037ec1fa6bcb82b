import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { byWeight, one, packed, packs, priced } from '../../words/variants.ts';

export const olivesEtSoleil: ShopSeed = {
	slug: 'olives-et-soleil',
	name: 'Olives & Soleil',
	legalName: 'SAS Olives et Soleil',
	trade: 'epicerie-fine',
	number: '',
	street: 'marché Fréry, rue Docteur Fréry',
	tagline: 'Olives, huiles et petites assiettes, banc 21',
	story:
		"Le banc de Yorgos et Lila sent la marjolaine. Trente barriques d'olives, des feuilletés chauds à onze heures, et l'art de vous en faire goûter une de plus. Ils rentrent de Crète chaque mois de novembre avec l'huile neuve.",
	hours: 'we 7-12:30; fr 7-18:30; sa 7-13',
	front: { colour: '#6f7a2f', window: ['olive', 'tomato', 'lemon'] },
	preparationMinutes: 30,
	slotCapacity: 8,
	vat: 550,
	exception: 'perishable',
	products: [
		item(
			'Olives vertes cassées au fenouil',
			'Craquantes, amères juste assez.',
			byWeight(1490, 150, 250, 500),
			['olive']
		),
		item(
			'Olives de Kalamata',
			'Charnues, vineuses, avec leur noyau, comme il se doit.',
			byWeight(1690, 150, 250, 500),
			['olive', 'lemon']
		),
		item(
			'Tapenade noire',
			'Olives, câpres, anchois, rien qui blanchisse.',
			byWeight(2490, 100, 200),
			[drawn('pot', '#4a3f3a', 'olive', '#6f7a2f')]
		),
		item(
			'Houmous',
			'Pois chiches trempés la nuit, citron, tahin. Lisse comme une joue.',
			byWeight(1590, 150, 300),
			[drawn('pot', '#ead9b0', 'beans', '#c9922a')]
		),
		item(
			'Tzatziki',
			'Concombre égoutté longtemps, yaourt de brebis, aneth.',
			byWeight(1590, 150, 300),
			[drawn('pot', '#f3f5ea', 'cucumber', '#5f8fb9')]
		),
		item(
			'Tomates séchées marinées',
			"Coupées au soleil, adoucies à l'huile, un peu d'origan.",
			byWeight(2290, 150, 300),
			[drawn('jar', '#b5402f', 'tomato', '#6f7a2f')]
		),
		item(
			'Feuilles de vigne farcies',
			'Riz, menthe, citron, roulées serré.',
			priced(['Les 6', 450], ['Les 12', 850]),
			[drawn('pot', '#7a8a4a', 'leafy-green')]
		),
		item(
			"Huile d'olive nouvelle, Crète",
			'Pressée en novembre, verte, piquante au fond de gorge. Bidon ou bouteille.',
			packs(['50 cl', 1290], ['3 l', 5900]),
			[drawn('flask', '#a9a83a', 'olive', '#3f4a1f')],
			{ exception: null }
		),
		item('Feta en saumure', 'Brebis et chèvre, affinée en barrique.', byWeight(2090, 200, 400), [
			drawn('pot', '#fdfdf8', 'ewe', '#5f8fb9')
		]),
		item(
			'Feuilleté épinards feta',
			"Cuit au banc, servi chaud jusqu'à midi.",
			one(380),
			['pie', 'leafy-green'],
			{ vat: 1000 }
		),
		item(
			'Halva à la pistache',
			"Sésame, sucre, pistaches. Se coupe au couteau, s'émiette au café.",
			byWeight(1990, 150, 300),
			[drawn('log', '#e3d3a4', 'peanuts', '#efe3c0')],
			{ exception: null }
		),
		item('Anchois marinés', 'Filets au vinaigre doux et persil plat.', byWeight(2990, 100, 200), [
			'fish',
			'lemon'
		]),
		item(
			'Loukoums à la rose',
			'Boîte de bois, poudrés de sucre.',
			packed(790, '250 g'),
			[drawn('box', '#e0a9b5', 'rose')],
			{ exception: null, vat: 2000 }
		)
	]
};

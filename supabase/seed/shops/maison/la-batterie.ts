import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, priced } from '../../words/variants.ts';

export const laBatterie: ShopSeed = {
	slug: 'la-batterie',
	name: 'La Batterie',
	legalName: 'SARL La Batterie de cuisine',
	trade: 'arts-de-la-table',
	number: '13',
	street: 'faubourg de France',
	tagline: 'Cuisine et table, de la cocotte au tire-bouchon',
	story:
		"Philippe a été cuisinier vingt ans ; il vend ce qu'il a usé, jamais ce qu'il a jeté. Les couteaux s'affûtent le mercredi et le samedi, pendant que vous faites le marché. Demandez-lui pourquoi votre poêle accroche.",
	hours: 'tu-sa 9:30-12 14-19',
	front: { colour: '#4f5f6b', window: ['cooking', 'kitchen-knife', 'teapot'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Cocotte en fonte émaillée',
			'Couvercle lourd, tous feux dont induction. Elle se transmet.',
			choices(17900, '24 cm', '28 cm'),
			['pot-of-food']
		),
		item(
			'Poêle en acier',
			'À culotter trois fois, puis à ne plus jamais laver au savon.',
			choices(4900, '24 cm', '28 cm'),
			['cooking']
		),
		item('Couteau de chef, 20 cm', 'Acier carbone, manche hêtre, forgé à Thiers.', one(8900), [
			'kitchen-knife'
		]),
		item("Couteau d'office", 'Neuf centimètres, petit, précis, prêté jamais.', one(1890), [
			tinted('kitchen-knife', 180)
		]),
		item(
			'Planche à découper en hêtre',
			'Bois de bout, gouttière, huile alimentaire offerte.',
			priced(['30 cm', 4200], ['40 cm', 5900]),
			[drawn('board', '#c99a5f')]
		),
		item(
			'Assiettes plates, lot de six',
			'Porcelaine de Bourgogne, filet bleu, lave-vaisselle.',
			choices(7200, 'Filet bleu', 'Filet doré'),
			[drawn('plate', '#faf6ee')]
		),
		item('Bol à oreilles', 'Faïence, votre prénom peint dessous en trois jours.', one(1690), [
			drawn('bowl', '#faf6ee')
		]),
		item(
			'Mug au lion',
			'Grès, 33 cl, tient chaud et tient à la main.',
			choices(1890, 'Sable', 'Bleu'),
			[drawn('mug', '#e8dcc3', 'lion')]
		),
		item('Verres à vin, lot de six', 'Cristallin soufflé, tiges fines, boîte solide.', one(5400), [
			'wine-glass'
		]),
		item(
			'Appareil à fondue',
			'Caquelon en grès, réchaud, six fourchettes. Le comté est à deux portes.',
			one(6900),
			['fondue']
		),
		item(
			'Moule à kouglof',
			'Terre cuite vernissée de Soufflenheim.',
			choices(3400, '20 cm', '24 cm'),
			[drawn('kouglof', '#8f5a3a', undefined, '#a9704a')]
		),
		item('Rouleau et emporte-pièces', 'Hêtre, six formes dont un lion.', one(2400), ['cookie']),
		item('Balance de cuisine', 'Mécanique, plateau inox, cinq kilos.', one(4500), [
			'balance-scale'
		]),
		item(
			'Affûtage de couteau',
			'Pierre à eau, rendu le jour même. Prix par lame.',
			one(600),
			['kitchen-knife', 'sparkles'],
			{ exception: 'made_to_order' }
		)
	]
};

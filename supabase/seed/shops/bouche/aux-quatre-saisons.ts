import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { byWeight, loose, one, packs, priced } from '../../words/variants.ts';

export const auxQuatreSaisons: ShopSeed = {
	slug: 'aux-quatre-saisons',
	name: 'Aux Quatre Saisons',
	legalName: 'SAS Quatre Saisons Belfort',
	trade: 'primeur',
	number: '57',
	street: 'avenue Jean Jaurès',
	tagline: 'Primeur de quartier, bio et vrac',
	story:
		"Une ancienne quincaillerie, dont Lucie a gardé les tiroirs pour y ranger lentilles, riz et graines. Les légumes bio arrivent d'Étueffont le mardi et le vendredi. Venez avec vos bocaux : on pèse avant, on pèse après.",
	hours: 'mo-fr 9-19; sa 9-18',
	front: { colour: '#5f8a3a', window: ['broccoli', 'avocado', 'tomato'] },
	preparationMinutes: 40,
	vat: 550,
	exception: 'perishable',
	products: [
		item(
			'Tomates anciennes',
			"Cœur de bœuf, noires, zébrées, selon l'humeur du jardin. Jamais au frigo.",
			byWeight(590, 500, 1000),
			['tomato']
		),
		item(
			'Avocats mûrs à point',
			"Prêts à manger ce soir ; dites-le si c'est pour dimanche.",
			priced(["À l'unité", 190], ['Les 4', 690]),
			['avocado']
		),
		item('Brocoli bio', 'Serré, bien vert, avec ses feuilles.', byWeight(490, 400, 800), [
			'broccoli'
		]),
		item(
			'Aubergines',
			"Lisses et lourdes, la promesse d'un bon caviar.",
			byWeight(390, 500, 1000),
			['eggplant']
		),
		item('Poivrons rouges', 'Charnus, à griller entiers puis à peler.', byWeight(450, 500, 1000), [
			tinted('bell-pepper', 250)
		]),
		item('Concombre', 'De plein champ en été, sous serre froide sinon.', one(160), ['cucumber']),
		item(
			'Petits pois à écosser',
			'De mai à juillet. Un kilo donne quatre assiettes et une conversation.',
			loose(590, '1 kg'),
			['pea-pod']
		),
		item('Kiwis des Landes', 'Récoltés en novembre, sucrés en janvier.', byWeight(390, 500, 1000), [
			'kiwi-fruit'
		]),
		item(
			'Bananes équitables',
			'Petites, parfumées, mûries lentement.',
			byWeight(260, 500, 1000, 2000),
			['banana']
		),
		item('Ananas pain de sucre', 'Vert dehors même mûr : fiez-vous au parfum.', one(490), [
			'pineapple'
		]),
		item(
			'Gingembre frais',
			'Bio, jeune, la peau fine. À râper dans tout.',
			byWeight(1190, 100, 250),
			['ginger-root']
		),
		item(
			'Lentilles vertes en vrac',
			'Cultivées près de Vesoul. Vingt minutes, sans trempage.',
			byWeight(490, 250, 500, 1000),
			[drawn('pouch', '#c9b98a', 'beans', '#5f8a3a')],
			{ exception: null }
		),
		item(
			'Noix de Franche-Comté',
			"Récolte de l'automne, calibre du verger, c'est-à-dire tous.",
			byWeight(890, 500, 1000),
			['chestnut'],
			{ exception: null }
		),
		item(
			'Bouquet de fines herbes',
			'Persil, ciboulette, cerfeuil, coupés au couteau ce matin.',
			one(220),
			['herb']
		),
		item(
			'Myrtilles',
			'Barquette de myrtilles cultivées en Haute-Saône, en saison ; sauvages trois semaines en juillet.',
			packs(['125 g', 390], ['250 g', 690]),
			['blueberries']
		)
	]
};

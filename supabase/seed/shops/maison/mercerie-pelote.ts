import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packs } from '../../words/variants.ts';

export const merceriePelote: ShopSeed = {
	slug: 'mercerie-pelote',
	name: 'Mercerie Pelote',
	legalName: 'SARL Pelote et Compagnie',
	trade: 'mercerie',
	number: '35',
	street: 'rue Thiers',
	tagline: 'Laines, tissus, boutons et conseils de grand-mère',
	story:
		'Quatre mille boutons dans des tubes, des laines filées à moins de trois cents kilomètres, et Odette, qui a appris à tricoter à trois maires. Le jeudi, on apporte son ouvrage et on le finit ensemble. Une maille perdue se rattrape au comptoir, gratuitement.',
	hours: 'tu-fr 9:30-12 14-18:30; sa 9:30-12 14-18',
	front: { colour: '#8f4a7a', window: ['yarn', 'thread', 'scissors'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Pelote de laine mérinos',
			'Cinquante grammes, 125 mètres, aiguilles 4.',
			choices(690, 'Écru', 'Brique', 'Sapin', 'Nuit', 'Moutarde'),
			['yarn']
		),
		item(
			'Écheveau teint à la main',
			"Cent grammes, bains de garance, d'indigo et de gaude.",
			choices(1890, 'Garance', 'Indigo', 'Gaude'),
			[tinted('yarn', 120)]
		),
		item(
			'Aiguilles à tricoter en bambou',
			'Trente-cinq centimètres, pointes douces.',
			choices(790, 'N° 3', 'N° 4', 'N° 5', 'N° 6'),
			['sewing-needle', 'yarn']
		),
		item(
			'Bobine de fil à coudre',
			'Polyester solide, deux cents mètres.',
			choices(320, 'Noir', 'Blanc', 'Rouge', 'Bleu', 'Vert'),
			['thread']
		),
		item('Boutons en corne, les six', 'Deux trous, dix-huit millimètres.', one(690), [
			drawn('button', '#8f6a4a', undefined, '#5a3a24')
		]),
		item(
			'Boutons fantaisie, les six',
			'Marguerites, ancres, voitures.',
			choices(550, 'Marguerite', 'Ancre', 'Voiture'),
			[drawn('button', '#3f6f9f')]
		),
		item(
			'Tissu de coton imprimé',
			'Largeur 140, vendu par mètre.',
			choices(1490, 'Fleurs · 1 m', 'Rayures · 1 m', 'Étoiles · 1 m'),
			[drawn('stack', '#c2607a', 'blossom')]
		),
		item('Lin lavé', 'Au mètre, largeur 145, prérétréci.', packs(['1 m', 2290]), [
			drawn('stack', '#d9cdb4')
		]),
		item(
			'Ruban de satin',
			'Cinq mètres, vingt-cinq millimètres.',
			choices(450, 'Rouge', 'Ivoire', 'Vert'),
			['ribbon']
		),
		item(
			'Ciseaux de couturière',
			'Vingt-trois centimètres, acier, à ne jamais poser sur du papier.',
			one(3490),
			['scissors']
		),
		item('Épingles de sûreté, boîte de cinquante', 'Trois tailles, laiton nickelé.', one(390), [
			'safety-pin'
		]),
		item(
			'Kit de broderie',
			'Tambour, toile, fils, et le lion à broder en une semaine.',
			one(2490),
			[drawn('box', '#8f4a7a', 'lion')]
		),
		item(
			'Kit bonnet à tricoter',
			'Deux pelotes, aiguilles, patron pas à pas. Pompom compris.',
			choices(2900, 'Brique', 'Sapin'),
			[drawn('beanie', '#b5482f')]
		),
		item('Mètre de couturière', 'Un mètre cinquante, enroulable.', one(490), ['straight-ruler'])
	]
};

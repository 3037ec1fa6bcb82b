import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, coloured } from '../../words/variants.ts';

export const leVestiaireCarnot: ShopSeed = {
	slug: 'le-vestiaire-carnot',
	name: 'Le Vestiaire Carnot',
	legalName: 'SAS Vestiaire Carnot',
	trade: 'pret-a-porter',
	number: '11',
	street: 'boulevard Carnot',
	tagline: "Vêtements d'homme, du travail au dimanche",
	story:
		"Trois générations de chemises pliées au carré. Étienne prend les mesures en regardant marcher le client, et se trompe rarement. Costumes à retoucher sous huit jours, cravate nouée si l'on demande gentiment.",
	hours: 'tu-sa 9:30-12 14-19',
	front: { colour: '#2f3f4f', window: ['necktie', 'coat'] },
	preparationMinutes: 30,
	vat: 2000,
	products: [
		item(
			'Chemise blanche popeline',
			'Coton deux fils, col semi-ouvert, repassage raisonnable.',
			choices(6900, '38', '39', '40', '41', '42', '43'),
			[drawn('shirt', '#f6f4ee', undefined, '#c9c4b8')]
		),
		item(
			'Chemise oxford',
			'Tissage épais, col boutonné, sans cravate.',
			coloured(7500, ['Bleu ciel', 'Blanc'], ['S', 'M', 'L', 'XL']),
			[drawn('shirt', '#a9c4e0')]
		),
		item(
			'Chemise de bûcheron en flanelle',
			'Carreaux, double grattage. Pour la coupe de bois ou pour le style.',
			choices(7900, 'S', 'M', 'L', 'XL', 'XXL'),
			[drawn('shirt', '#b5402f', undefined, '#2f2a28')]
		),
		item(
			'Polo piqué',
			'Coton peigné, col qui tient, deux boutons.',
			coloured(5500, ['Marine', 'Vert bouteille', 'Bordeaux'], ['S', 'M', 'L', 'XL']),
			[drawn('shirt', '#2f5f4f', undefined, '#e8dcc0')]
		),
		item(
			'Pull camionneur',
			'Col zippé, laine et un peu de polyamide pour durer.',
			choices(8900, 'M', 'L', 'XL', 'XXL'),
			[drawn('sweater', '#3f4f63', undefined, '#5f7085')]
		),
		item(
			'Pull torsadé en laine',
			'Tricoté en Bretagne, torsades, un peu rêche comme il faut.',
			choices(11900, 'S', 'M', 'L', 'XL'),
			[drawn('sweater', '#e8dcc3', undefined, '#cdbf9f')]
		),
		item(
			'Jean droit selvedge',
			'Toile japonaise 14 onces, il se patine au fil des mois.',
			choices(13900, '30', '31', '32', '33', '34', '36'),
			['jeans']
		),
		item(
			'Chino en coton',
			'Coupe ajustée, quatre poches, ourlet fait en un jour.',
			coloured(7900, ['Sable', 'Kaki', 'Marine'], ['38', '40', '42', '44', '46']),
			[tinted('jeans', 190, 0.55)]
		),
		item(
			'Veste en tweed',
			"Laine d'Écosse, coudières, deux fentes.",
			choices(24900, '48', '50', '52', '54'),
			[tinted('coat', 20, 0.8)]
		),
		item(
			'Blouson matelassé',
			'Léger, col montant, poches doublées de polaire.',
			choices(14900, 'S', 'M', 'L', 'XL'),
			[tinted('coat', 200, 0.9)]
		),
		item(
			'Cravate en soie tricotée',
			'Pointe carrée, six coloris, un nœud simple suffit.',
			choices(4500, 'Bordeaux', 'Marine', 'Vert'),
			['necktie']
		),
		item(
			'Ceinture en cuir pleine fleur',
			'Tannage végétal, boucle laiton, à recouper en boutique.',
			choices(4900, '85', '95', '105', '115'),
			[drawn('belt', '#7a4a2a')]
		),
		item(
			"Chaussettes fil d'Écosse, les trois paires",
			'Remaillées main, mi-mollet, tenues.',
			choices(2400, '39-42', '43-46'),
			['socks']
		),
		item(
			'Caleçon en popeline',
			'Coupe ample, ceinture douce.',
			choices(1900, 'S', 'M', 'L', 'XL'),
			['shorts'],
			{ exception: 'hygiene' }
		)
	]
};

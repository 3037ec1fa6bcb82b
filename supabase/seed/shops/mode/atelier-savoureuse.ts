import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, coloured } from '../../words/variants.ts';

export const atelierSavoureuse: ShopSeed = {
	slug: 'atelier-savoureuse',
	name: 'Atelier Savoureuse',
	legalName: 'SARL Atelier Savoureuse',
	trade: 'pret-a-porter',
	number: '15',
	street: 'quai Vauban',
	tagline: 'Vêtements de femme, petites séries, retouches comprises',
	story:
		"Agathe choisit une trentaine de modèles par saison, cousus en France ou au Portugal, jamais plus de six par taille. Les ourlets et les pinces se font ici, dans la journée, par Simone qui a l'œil. Essayez au calme : le canapé est là pour ceux qui attendent.",
	hours: 'mo 14-19; tu-sa 10-19',
	front: { colour: '#3f5a6b', window: ['dress', 'handbag'] },
	preparationMinutes: 30,
	vat: 2000,
	products: [
		item(
			'Robe portefeuille en viscose',
			'Un drapé qui va à tout le monde, manches trois-quarts, longueur genou.',
			coloured(8900, ['Bleu', 'Terracotta'], ['36', '38', '40', '42', '44']),
			['dress']
		),
		item(
			'Robe pull en maille côtelée',
			'Laine et coton, près du corps sans serrer. Bottes ou baskets.',
			choices(9500, 'S', 'M', 'L', 'XL'),
			[tinted('dress', 150, 0.7)]
		),
		item(
			'Chemisier à lavallière',
			'Crêpe fluide, nœud qui se défait, boutons de nacre.',
			coloured(6500, ['Ivoire', 'Vert sauge'], ['36', '38', '40', '42']),
			[drawn('shirt', '#f3ead8', undefined, '#c9b98a')]
		),
		item(
			'Pull en mérinos, col rond',
			"Maille fine lavable en machine, celle qu'on met trois fois par semaine.",
			coloured(7900, ['Écru', 'Forêt', 'Brique'], ['S', 'M', 'L']),
			[drawn('sweater', '#3f6f5f')]
		),
		item(
			'Gilet court en alpaga',
			'Gros point, boutons de corne, chaleur sans poids.',
			choices(11900, 'S', 'M', 'L'),
			[drawn('sweater', '#c9b39a', undefined, '#b59a7c')]
		),
		item(
			'Jupe plissée midi',
			'Plis permanents, taille élastiquée au dos, poches.',
			choices(7200, '36', '38', '40', '42'),
			[drawn('skirt', '#b5482f')]
		),
		item(
			'Jupe en jean brut',
			'Droite, au-dessus du genou, coton biologique.',
			choices(5900, '36', '38', '40', '42', '44'),
			[drawn('skirt', '#3f5f8f', undefined, '#2f4a73')]
		),
		item(
			'Jean taille haute',
			"Coton épais, peu d'élasthanne, coupe droite. Ourlet offert.",
			choices(8900, '36', '38', '40', '42', '44', '46'),
			['jeans']
		),
		item(
			'Pantalon carotte en laine',
			'Pinces, revers, poche passepoilée. Du bureau au dîner.',
			choices(9900, '36', '38', '40', '42'),
			[tinted('jeans', 0, 0.15)]
		),
		item(
			'Manteau long en drap de laine',
			'Drap foulé dans les Vosges, doublé, deux boutons. Le manteau de dix hivers.',
			coloured(28900, ['Camel', 'Bleu nuit'], ['38', '40', '42', '44']),
			[tinted('coat', 20, 0.8)]
		),
		item(
			'Imperméable ciré',
			'Toile enduite, capuche, coutures étanchées.',
			choices(12900, 'S', 'M', 'L'),
			[tinted('coat', 200, 0.9)]
		),
		item(
			'Tee-shirt marinière',
			'Coton épais, manches longues, rayures tissées.',
			coloured(4500, ['Marine', 'Rouge'], ['S', 'M', 'L', 'XL']),
			[drawn('sweater', '#f6f1e6', undefined, '#2f4a73')]
		),
		item(
			'Combinaison en lin lavé',
			'Bretelles larges, ceinture, poches profondes.',
			choices(10900, '36', '38', '40', '42'),
			[tinted('dress', 60, 0.6)]
		),
		item(
			'Foulard en soie',
			'Carré 70 cm, roulotté main, motifs dessinés ici.',
			choices(5500, 'Lion', 'Savoureuse', 'Citadelle'),
			['scarf']
		)
	]
};

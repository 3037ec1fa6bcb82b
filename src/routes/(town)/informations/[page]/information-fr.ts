import { formatShortPrice } from '$lib/platform/format';
import { ofTown } from '$lib/towns/town';
import type { InformationTexts } from './information';

export const INFORMATION_FR: InformationTexts = {
	mentions: ({ town, demo }) => ({
		title: 'Mentions légales',
		lead: `Qui tient le Comptoir ${ofTown(town)}, et qui vend.`,
		sections: [
			{
				heading: 'L’éditeur',
				paragraphs: [
					demo
						? 'Ceci est une ville de démonstration\u202f: les boutiques, les articles et les personnes sont inventés, rien n’y est vendu. Avant une ouverture, l’opérateur inscrit ici son nom, son adresse, son téléphone, son immatriculation et le directeur de la publication.'
						: `Le site est tenu par l’opérateur du Comptoir ${ofTown(town)}. Son identité complète (nom, adresse, téléphone, immatriculation, directeur de la publication) et celle de l’hébergeur doivent figurer ici avant l’ouverture.`
				]
			},
			{
				heading: 'Les vendeurs',
				paragraphs: [
					'Chaque article est proposé par une boutique indépendante, qui en est seule la vendeuse. Son identité, son immatriculation et ses coordonnées sont sur sa page. Le Comptoir est l’intermédiaire\u202f: il ne vend rien lui-même.'
				]
			},
			{
				heading: 'Signaler un contenu',
				paragraphs: [
					'Un article dangereux, contrefait ou trompeur\u202f? Écrivez à l’opérateur en donnant l’adresse de la page\u202f: il répond et retire ce qui doit l’être.'
				]
			},
			{
				heading: 'Logiciel',
				paragraphs: [
					'Comptoir est un logiciel libre, publié sous licence AGPL-3.0 ou ultérieure. La police Bricolage Grotesque est sous licence SIL Open Font, les icônes Lucide sous licence ISC.'
				]
			}
		]
	}),
	accessibilite: () => ({
		title: 'Accessibilité',
		lead: 'Tout le monde doit pouvoir acheter en ville. Voici où nous en sommes, sans enjoliver.',
		sections: [
			{
				heading: 'État',
				paragraphs: [
					'Partiellement conforme. Le site est construit pour WCAG 2.2 niveau AA et vérifié automatiquement (axe) ainsi qu’au clavier. Aucun audit RGAA complet par un tiers n’a encore eu lieu\u202f: nous ne nous déclarons donc pas conformes.'
				]
			},
			{
				heading: 'Ce qui est en place',
				paragraphs: [],
				list: [
					'Tout se fait au clavier, et la recherche, les filtres, le panier et la commande fonctionnent sans JavaScript.',
					'Contrastes d’au moins 4,5 pour 1, thème sombre selon votre appareil, texte agrandi jusqu’à 200\u00a0% et plus sans perte.',
					'Les animations s’arrêtent si vous l’avez demandé à votre appareil.',
					'Les cibles à toucher font au moins 44 pixels.'
				]
			},
			{
				heading: 'Ce qui manque',
				paragraphs: [],
				list: [
					'La description des photos dépend de chaque boutique\u202f; à défaut, c’est le nom de l’article.',
					'Les textes écrits par les boutiques ne sont pas traduits en anglais.',
					'Les cartes sont sur OpenStreetMap, dont l’accessibilité ne dépend pas de nous\u202f; l’adresse est toujours écrite.'
				]
			},
			{
				heading: 'Un obstacle\u202f?',
				paragraphs: [
					'Dites-le à l’opérateur ou à la boutique, dont le téléphone est sur sa page\u202f: vous serez servi autrement. Sans réponse, vous pouvez saisir le Défenseur des droits.'
				]
			}
		]
	}),
	confidentialite: () => ({
		title: 'Vie privée',
		lead: 'Regarder ne laisse pas de trace. Commander en laisse le strict nécessaire.',
		sections: [
			{
				heading: 'Quand vous regardez',
				paragraphs: [
					'Aucun traceur, aucune mesure d’audience par cookie, aucun contenu venu d’ailleurs. Votre panier reste sur votre appareil, dans un cookie nommé «\u202fbasket\u202f», jusqu’à la commande ou soixante jours. Un code postal que vous demandez de vérifier est gardé de la même façon.'
				]
			},
			{
				heading: 'Quand vous commandez',
				paragraphs: [
					'Votre nom, votre e-mail et votre téléphone servent à préparer la commande et à vous prévenir. Seules les boutiques où vous commandez voient votre nom et votre téléphone. Votre compte, si vous en ouvrez un, n’a pas de mot de passe\u202f: un code par e-mail suffit, et un cookie de session vous garde connecté.'
				]
			},
			{
				heading: 'Combien de temps',
				paragraphs: [
					'Les commandes sont gardées le temps que la loi demande pour les preuves d’achat et la comptabilité. Rien n’est vendu ni transmis pour de la publicité.'
				]
			},
			{
				heading: 'Vos droits',
				paragraphs: [
					'Vous pouvez demander une copie de vos données, leur correction ou leur effacement à l’opérateur. En cas de désaccord, la CNIL (cnil.fr) est là pour vous.'
				]
			}
		]
	}),
	conditions: ({ feeCents, commissionBp, delivers }) => ({
		title: 'Conditions',
		lead: 'Ce qui se passe quand vous faites mettre de côté, et qui doit quoi à qui.',
		sections: [
			{
				heading: 'Mettre de côté',
				paragraphs: [
					'La boutique garde l’article pour vous jusqu’au moment choisi. Rien n’est acheté\u202f: vous regardez, vous essayez, et vous payez sur place à la boutique, sur sa propre caisse. Vous pouvez annuler tant que la boutique n’a pas commencé à préparer.'
				]
			},
			{
				heading: 'Acheter en ligne et être livré',
				paragraphs: [
					delivers
						? `Le paiement en ligne est une vente à distance. La livraison dans la ville coûte ${formatShortPrice(feeCents, 'fr')} pour tout le panier. Vous avez 14 jours pour changer d’avis à compter du retrait ou de la livraison, sauf exceptions indiquées sur la page de l’article.`
						: `Le paiement en ligne et la livraison à ${formatShortPrice(feeCents, 'fr')} ne sont pas encore ouverts\u202f: pour l’instant, on met de côté et on paie en boutique.`
				]
			},
			{
				heading: 'Prix et stock',
				paragraphs: [
					'Les prix sont ceux de la boutique, TVA comprise. Le stock affiché est celui que la boutique a déclaré, avec la date de sa dernière vérification. Au moment de commander, prix et stock sont relus\u202f: s’ils ont changé, on vous le dit avant.'
				]
			},
			{
				heading: 'Ce que gagne le Comptoir',
				paragraphs: [
					`Sur une vente payée en ligne, la boutique verse ${commissionBp / 100}\u00a0% au Comptoir. Elle ne paie rien pour être présente, ni pour être mieux placée.`
				]
			},
			{
				heading: 'Garanties et litiges',
				paragraphs: [
					'La garantie légale de conformité de deux ans et celle des vices cachés s’appliquent, auprès de la boutique qui vend. En cas de litige, voyez d’abord la boutique, puis l’opérateur, puis le médiateur de la consommation dont dépend la boutique.'
				]
			}
		]
	})
};

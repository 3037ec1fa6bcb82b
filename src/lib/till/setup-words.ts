import type { Lang } from '../platform/language.ts';
import { signInWords } from '../device/sign-in-words.ts';

type Things = [count: number, one: string, many: string];

/** "3 gestes et 2 photos"; what there is none of is not said. */
function lostThings(one: Things, other: Things, and: string): string {
	return [one, other]
		.filter(([count]) => count > 0)
		.map(([count, single, many]) => `${count} ${count > 1 ? many : single}`)
		.join(` ${and} `);
}

const fr = {
	welcome: 'Le comptoir de votre boutique',
	welcomeText:
		'Les commandes sonnent ici. La tablette garde tout, même sans réseau, et le renvoie dès qu’il revient.',
	...signInWords.fr,
	emailHelp: 'Celle que la boutique a donnée à Comptoir.',
	noShop: (email: string) =>
		`${email} n’est lié à aucune boutique. Demandez au responsable de vous inviter, ou changez d’adresse.`,
	chooseShop: 'Quelle boutique\u202f?',
	nameTablet: 'Comment appeler cette tablette\u202f?',
	nameHelp:
		'Pour la reconnaître parmi les autres, par exemple «\u202fComptoir\u202f» ou «\u202fArrière-boutique\u202f».',
	nameDefault: 'Comptoir',
	start: 'Commencer',
	enrolRefusals: {
		not_a_member: 'Vous ne faites plus partie de cette boutique.',
		device_taken: 'Cette tablette est déjà prise. Rechargez la page et recommencez.',
		bad_name: 'Donnez un nom de 1 à 40 signes.'
	},
	lostTitle: (name: string) => `Le navigateur a effacé la mémoire de «\u202f${name}\u202f».`,
	lost: (gestures: number, photos: number, seen: string) =>
		`${lostThings([gestures, 'geste', 'gestes'], [photos, 'photo', 'photos'], 'et')} enregistrés ici ne nous sont jamais parvenus. Dernières nouvelles de la tablette\u202f: ${seen}. Ce qui a été tapé après, nous ne le connaissons pas.`,
	lostAdvice:
		'Regardez les commandes de ce moment-là et recomptez ce qui s’est vendu. Pour que cela n’arrive plus, installez l’application sur l’écran d’accueil.',
	preparing: 'La tablette se prépare…',
	stepOrders: 'Les commandes de la boutique',
	stepFiles: 'L’application, pour démarrer sans réseau',
	stepStorage: 'La place réservée sur la tablette',
	readyOffline: 'Cette tablette peut maintenant travailler sans réseau.',
	notReadyOffline:
		'L’application n’est pas encore gardée sur la tablette\u202f: pour démarrer, il lui faut encore le réseau. Elle réessaie toute seule.',
	noWorker:
		'Ce navigateur ne sait pas garder l’application. Les commandes fonctionnent, mais le démarrage demande le réseau.',
	notPersisted:
		'Le navigateur n’a pas promis de garder les données. Installez l’application sur l’écran d’accueil pour plus de sûreté.',
	open: 'Ouvrir les commandes',
	reconnect: 'Reconnectez-vous',
	reconnectText: 'Tout continue et reste enregistré ici. Un code par e-mail suffit pour renvoyer.',
	otherPerson: (shop: string, email: string) =>
		`${email} ne fait pas partie de ${shop}. Ce qui attend sur cette tablette reste gardé.`,
	removedPerson: (shop: string) =>
		`Vous ne faites plus partie de ${shop}. Ce qui attendait sur cette tablette part maintenant chez le responsable, qui décidera. Pour continuer ici, une autre personne de la boutique peut se connecter.`,
	noConfig: 'Le premier démarrage demande le réseau.',
	otherTab: 'Comptoir est encore ouvert dans un autre onglet.',
	otherTabText:
		'Une nouvelle version prépare la tablette. Fermez les autres onglets de Comptoir\u202f: elle continue toute seule, rien n’est perdu.',
	retry: 'Réessayer',
	language: 'English'
};

const en: typeof fr = {
	welcome: 'Your shop’s counter',
	welcomeText:
		'Orders ring here. The tablet keeps everything, even without a network, and sends it when the network is back.',
	...signInWords.en,
	emailHelp: 'The one the shop gave to Comptoir.',
	noShop: (email) => `${email} belongs to no shop. Ask the owner to invite you, or change address.`,
	chooseShop: 'Which shop?',
	nameTablet: 'What shall we call this tablet?',
	nameHelp: 'To tell it from the others, for example “Counter” or “Back room”.',
	nameDefault: 'Counter',
	start: 'Start',
	enrolRefusals: {
		not_a_member: 'You are no longer part of this shop.',
		device_taken: 'This tablet is taken already. Reload the page and start again.',
		bad_name: 'Give a name of 1 to 40 characters.'
	},
	lostTitle: (name) => `The browser has erased the memory of “${name}”.`,
	lost: (gestures, photos, seen) =>
		`${lostThings([gestures, 'tap', 'taps'], [photos, 'photo', 'photos'], 'and')} recorded here never reached us. The tablet was last heard ${seen}. What was tapped after that, we do not know.`,
	lostAdvice:
		'Look at the orders of that time and count again what was sold. So that it does not happen again, install the application on the home screen.',
	preparing: 'The tablet is getting ready…',
	stepOrders: 'The shop’s orders',
	stepFiles: 'The application, to start without a network',
	stepStorage: 'Room reserved on the tablet',
	readyOffline: 'This tablet can now work without a network.',
	notReadyOffline:
		'The application is not kept on the tablet yet: to start, it still needs the network. It tries again by itself.',
	noWorker:
		'This browser cannot keep the application. Orders work, but starting needs the network.',
	notPersisted:
		'The browser did not promise to keep the data. Install the application on the home screen to be safer.',
	open: 'Open the orders',
	reconnect: 'Sign in again',
	reconnectText:
		'Everything goes on and stays saved here. A code by e-mail is enough to send again.',
	otherPerson: (shop, email) =>
		`${email} is not part of ${shop}. What waits on this tablet stays kept.`,
	removedPerson: (shop) =>
		`You are no longer part of ${shop}. What waited on this tablet now leaves for the owner, who will decide. To go on here, another person of the shop can sign in.`,
	noConfig: 'The first start needs the network.',
	otherTab: 'Comptoir is still open in another tab.',
	otherTabText:
		'A new version is preparing the tablet. Close the other tabs of Comptoir: it goes on by itself, nothing is lost.',
	retry: 'Try again',
	language: 'Français'
};

export const setupWords: Record<Lang, typeof fr> = { fr, en };

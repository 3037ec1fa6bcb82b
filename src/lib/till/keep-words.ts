import type { Lang } from '../platform/language.ts';
import type { InstallState } from './install-offer.ts';

/** What the Tablet screen says about keeping: photos, room, the application, a copy. */
const fr = {
	photos: 'Photos',
	photosSent: 'toutes envoyées',
	photosWaiting: (n: number) => (n > 1 ? `${n} en route` : '1 en route'),
	photosAside: (n: number) => (n > 1 ? `${n} n’ont pas pu partir` : '1 n’a pas pu partir'),
	aside: 'Mis de côté',
	asideCount: (n: number) => (n > 1 ? `${n} gestes, à voir` : '1 geste, à voir'),
	room: 'Place',
	roomLeft: (used: string, free: string) => `${used} utilisés, ${free} libres`,
	roomShort: (free: string) =>
		`Il ne reste que ${free} sur cette tablette. Faites de la place (photos, films, autres applications) avant de prendre beaucoup de photos.`,
	application: 'Application',
	install: {
		installed: 'installée',
		offered: 'pas encore installée',
		by_share: 'pas encore installée',
		by_menu: 'ouverte dans le navigateur'
	} satisfies Record<InstallState, string>,
	installHow: {
		by_share:
			'Pour l’installer\u202f: touchez Partager, puis «\u202fSur l’écran d’accueil\u202f». Ouverte depuis l’écran d’accueil, elle garde mieux ses données.',
		by_menu:
			'Pour l’installer\u202f: menu du navigateur, puis «\u202fInstaller\u202f» ou «\u202fAjouter à l’écran d’accueil\u202f».'
	},
	installNow: 'Installer l’application',
	copy: 'Enregistrer une copie',
	copyHelp:
		'Met dans un fichier tout ce qui attend, ce qui est mis de côté et ce qui demande votre avis. Rien n’est effacé.',
	copyFailed: 'La copie n’a pas pu être faite.',
	photosToo: (n: number) => (n > 1 ? `${n} photos attendent aussi.` : '1 photo attend aussi.')
};

const en: typeof fr = {
	photos: 'Photos',
	photosSent: 'all sent',
	photosWaiting: (n) => `${n} on their way`,
	photosAside: (n) => `${n} could not leave`,
	aside: 'Set aside',
	asideCount: (n) => (n > 1 ? `${n} taps, to look at` : '1 tap, to look at'),
	room: 'Room',
	roomLeft: (used, free) => `${used} used, ${free} free`,
	roomShort: (free) =>
		`Only ${free} are left on this tablet. Make room (photos, films, other applications) before you take many photos.`,
	application: 'Application',
	install: {
		installed: 'installed',
		offered: 'not installed yet',
		by_share: 'not installed yet',
		by_menu: 'open in the browser'
	},
	installHow: {
		by_share:
			'To install it: touch Share, then “Add to Home Screen”. Opened from the home screen, it keeps its data better.',
		by_menu: 'To install it: the browser’s menu, then “Install” or “Add to home screen”.'
	},
	installNow: 'Install the application',
	copy: 'Save a copy',
	copyHelp:
		'Puts everything that waits, stands aside or needs your word into a file. Nothing is erased.',
	copyFailed: 'The copy could not be made.',
	photosToo: (n) => (n > 1 ? `${n} photos wait too.` : '1 photo waits too.')
};

export const keepWords: Record<Lang, typeof fr> = { fr, en };

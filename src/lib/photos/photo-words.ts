import type { Lang } from '../platform/language.ts';
import type { PhotoRefusal } from './photo.ts';

/** Why a picture cannot be taken: what follows its name and a colon. */
export const photoRefusalWords: Record<Lang, Record<PhotoRefusal, string>> = {
	fr: {
		empty: 'le fichier est vide. Reprenez-la ou choisissez-en une autre.',
		too_heavy: 'plus de 40\u00a0Mo, c’est trop pour la tablette. Choisissez une photo plus légère.',
		too_many_pixels: 'elle est trop grande pour la tablette. Choisissez une photo plus petite.',
		too_small: 'elle est trop petite pour qu’on y voie quelque chose.',
		not_a_picture: 'ce n’est pas une photo.',
		unreadable_format:
			'un format que la tablette ne lit pas. Reprenez-la avec la caméra ci-contre, ou enregistrez-la en JPEG.',
		damaged: 'le fichier est abîmé. Reprenez-la ou choisissez-en une autre.',
		no_answer: 'la tablette n’y est pas arrivée. Réessayez, ou prenez-en une autre.'
	},
	en: {
		empty: 'the file is empty. Take it again or choose another.',
		too_heavy: 'more than 40\u00a0MB is too much for the tablet. Choose a lighter photo.',
		too_many_pixels: 'it is too large for the tablet. Choose a smaller photo.',
		too_small: 'it is too small to see anything in it.',
		not_a_picture: 'this is not a photo.',
		unreadable_format:
			'a format the tablet does not read. Take it again with the camera, or save it as JPEG.',
		damaged: 'the file is damaged. Take it again or choose another.',
		no_answer: 'the tablet did not manage. Try again, or take another.'
	}
};

/** A sentence for one picture that has no name. */
export function photoRefusal(refusal: PhotoRefusal, lang: Lang): string {
	const words = photoRefusalWords[lang][refusal];
	return lang === 'fr' ? `Cette photo\u202f: ${words}` : `This picture: ${words}`;
}

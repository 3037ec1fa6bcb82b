import type { FieldEngine } from '$lib/field/field-engine';
import type { FieldEnrolment } from '$lib/field/field-settings';
import { fieldWords, type FieldWords } from '$lib/field/field-words';
import type { NewAttachment } from '$lib/offline/attachment';
import { forgetOldHistory } from '$lib/offline/housekeeping';
import type { Operation, OperationDraft } from '$lib/offline/operation';
import { formatTime } from '$lib/platform/format';
import type { Lang } from '$lib/platform/language';

const TICK_MS = 5_000;

/** What every place of the field shares: the clock, the language, one way to record. */
export class Field {
	readonly engine: FieldEngine;
	enrolment = $state.raw<FieldEnrolment>() as FieldEnrolment;
	/** The town's. */
	readonly zone: string;
	readonly photoBase: string;
	#lang: () => Lang;

	now = $state.raw(new Date());
	/** The last tap could not be written: said until one can. */
	notSaved = $state(false);

	constructor(
		engine: FieldEngine,
		enrolment: FieldEnrolment,
		town: { zone: string; photoBase: string },
		lang: () => Lang
	) {
		this.engine = engine;
		this.enrolment = enrolment;
		this.zone = town.zone;
		this.photoBase = town.photoBase;
		this.#lang = lang;
	}

	get lang(): Lang {
		return this.#lang();
	}

	get words(): FieldWords {
		return fieldWords[this.lang];
	}

	/** "16 h 30", the town's clock. */
	readonly time = (at: string): string => formatTime(at, this.lang, this.zone);

	/** S2: the operation once it is on the disk, with what is attached to it; null when it is not. */
	async tap(
		draft: OperationDraft,
		attachments: readonly NewAttachment[] = []
	): Promise<Operation | null> {
		try {
			const operation = await this.engine.record(draft, attachments);
			this.notSaved = false;
			return operation;
		} catch (error) {
			console.error(error);
			this.notSaved = true;
			return null;
		} finally {
			this.now = new Date();
		}
	}

	/** Sends, fetches and keeps the time until the returned function is called. */
	start(): () => void {
		const stop = this.engine.start();
		void forgetOldHistory(this.engine.database, new Date()).catch((error: unknown) =>
			console.warn('old history not forgotten', error)
		);
		const clock = setInterval(() => (this.now = new Date()), TICK_MS);
		return () => {
			clearInterval(clock);
			void stop();
		};
	}
}

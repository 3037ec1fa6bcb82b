/** Refuses what Stripe refuses before it starts: unknown, missing, empty and wrongly typed parameters. */
import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Form, FormValue } from './form.ts';
import { invalid, type StripeFault } from './stripe-error.ts';
import type { ParamsName } from './supported-params.ts';

const { schemas } = JSON.parse(
	readFileSync(new URL('params.schema.json', import.meta.url), 'utf8')
) as { schemas: Record<ParamsName, object> };
// The wire knows strings only: numbers and booleans are made of them by the schema.
const ajv = new Ajv({ coerceTypes: true, allErrors: true, allowUnionTypes: true, verbose: true });
const compiled = new Map<ParamsName, ValidateFunction>();

/** Gives the parameters their types. @throws StripeFault as Stripe would word it. */
export function checkParams(name: ParamsName, form: Form): unknown {
	const check = compiled.get(name) ?? ajv.compile(schemas[name]);
	compiled.set(name, check);
	const params = structuredClone(form);
	if (!check(params)) throw explain(check.errors ?? []);
	checkMetadata(params);
	return params;
}

/** The first that matters: what is unknown, then what is missing, then what is wrong. */
const gravity = ['additionalProperties', 'false schema', 'required', 'minLength', 'type', 'enum'];
const rank = ({ keyword }: ErrorObject) => {
	const at = gravity.indexOf(keyword);
	return at < 0 ? gravity.length : at;
};

function explain(errors: ErrorObject[]): StripeFault {
	const worst = [...errors].sort((one, other) => rank(one) - rank(other))[0]!;
	const param = bracketed(worst.instancePath);
	const value = String(worst.data);
	switch (worst.keyword) {
		case 'additionalProperties':
			return unknown(under(param, String(worst.params['additionalProperty'])));
		case 'false schema':
			return invalid(`The fake Stripe does not take ${param}: teach it before you use it.`, {
				code: 'not_in_the_fake',
				param
			});
		case 'required':
			return missingParam(under(param, String(worst.params['missingProperty'])));
		case 'minLength':
			return invalid(
				`You passed an empty string for '${param}'. We assume empty values are an attempt to unset ` +
					`a parameter; however '${param}' cannot be unset. You should remove '${param}' from your ` +
					'request or supply a non-empty value.',
				{ code: 'parameter_invalid_empty', param }
			);
		case 'type':
			return worst.params['type'] === 'integer'
				? invalid(`Invalid integer: ${value}`, { code: 'parameter_invalid_integer', param })
				: invalid(`Invalid ${String(worst.params['type'])}: ${value}`, { param });
		case 'enum':
			return invalid(
				`Invalid ${param}: must be one of ${(worst.params['allowedValues'] as string[]).join(', ')}`,
				{ param }
			);
		default:
			return invalid(`Invalid ${param}: ${worst.message}`, { param });
	}
}

function unknown(param: string): StripeFault {
	return invalid(`Received unknown parameter: ${param}`, { code: 'parameter_unknown', param });
}

/** A parameter that has to be there, in Stripe's words; also for those only some requests need. */
export function missingParam(param: string): StripeFault {
	return invalid(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
}

/** `/line_items/0/quantity` → `line_items[0][quantity]` */
function bracketed(path: string): string {
	return path.split('/').slice(1).reduce(under, '');
}

function under(param: string, name: string): string {
	return param === '' ? name : `${param}[${name}]`;
}

/** At most 50 keys of 40 characters without brackets, values of 500. */
function checkMetadata(value: FormValue, param = '', name = '') {
	if (typeof value !== 'object') return;
	for (const [key, child] of Object.entries(value)) checkMetadata(child, under(param, key), key);
	if (name !== 'metadata') return;
	const entries = Object.entries(value);
	if (entries.length > 50) {
		throw invalid(`Metadata can have at most 50 keys; you passed ${entries.length}.`, { param });
	}
	for (const [key, text] of entries) {
		if (key.length > 40) {
			throw invalid(`Metadata keys can have up to 40 characters: '${key}'.`, { param });
		}
		if (String(text).length > 500) {
			throw invalid(
				`Metadata values can have up to 500 characters, but you passed in a value that is ` +
					`${String(text).length} characters.`,
				{ param: under(param, key) }
			);
		}
	}
}

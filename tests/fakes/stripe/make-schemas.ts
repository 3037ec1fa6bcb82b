/**
 * Writes params.schema.json: what Stripe accepts, read from the types of the installed SDK. Run it by hand after
 * a new SDK (`node tests/fakes/stripe/make-schemas.ts`); params.test.ts says when that is due.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createGenerator, type Schema } from 'ts-json-schema-generator';
import { SUPPORTED_PARAMS } from './supported-params.ts';

const root = join(import.meta.dirname, '../../..');
const target = join(import.meta.dirname, 'params.schema.json');
const { definitions = {} } = createGenerator({
	path: join(import.meta.dirname, 'param-types.ts'),
	tsconfig: join(root, 'tsconfig.json'),
	type: '*',
	skipTypeCheck: true,
	topRef: false,
	additionalProperties: false,
	jsDoc: 'none',
	expose: 'all'
}).createSchema('*');

const reference = '#/definitions/';

/** Follows a reference; names are written url-encoded in them. */
function resolve(schema: Schema): Schema {
	if (!schema.$ref) return schema;
	const found = definitions[decodeURIComponent(schema.$ref.slice(reference.length))];
	if (typeof found !== 'object') throw new Error(`No definition for ${schema.$ref}`);
	return resolve(found);
}

const isOther = (schema: Schema) => schema.$ref === `${reference}OtherString`;
const isNull = (schema: Schema) => schema.type === 'null';
const children = (list: unknown) => (list as Schema[]).map((one) => ({ ...one }));

/** One schema without references, in the terms of the wire: whole numbers, no null, closed enumerations. */
function simplify(given: Schema, name: string, paths: readonly string[] | null): Schema {
	if (given.$ref?.endsWith('/Decimal')) return { type: 'string', pattern: '^\\d+(\\.\\d+)?$' };
	if (given.$ref?.endsWith('/MetadataParam')) {
		return { type: 'object', additionalProperties: { type: 'string' } };
	}
	const schema = resolve(given);
	if (schema.anyOf) return simplifyUnion(children(schema.anyOf), name, paths);
	if (schema.type === 'array') {
		return { type: 'array', items: simplify(schema.items as Schema, name, paths) };
	}
	if (schema.type === 'object') return simplifyObject(schema, paths);
	// `string | null` is the SDK's way to write "may be emptied".
	if (Array.isArray(schema.type)) return { type: 'string' };
	if (schema.type === 'number') return { type: name.endsWith('_percent') ? 'number' : 'integer' };
	if ((schema.enum ?? schema.const) !== undefined) return { ...schema };
	return schema.type === 'string' ? { type: 'string', minLength: 1 } : { ...schema };
}

/** A list of known values, open for the SDK's users and closed on the wire; or several forms of one parameter. */
function simplifyUnion(union: Schema[], name: string, paths: readonly string[] | null): Schema {
	const forms = union.filter((one) => !isNull(one) && !isOther(one));
	const values = forms.map((one) => one.const);
	if (values.every((value) => typeof value === 'string')) return { type: 'string', enum: values };
	return { anyOf: forms.map((one) => simplify(one, name, paths)) };
}

/** Keeps what the fake obeys; the rest stays known by its name and refused (`false`). */
function simplifyObject(schema: Schema, paths: readonly string[] | null): Schema {
	const properties: Record<string, Schema | boolean> = {};
	const stray = paths?.find((path) => !Object.hasOwn(schema.properties ?? {}, path.split('.')[0]!));
	if (stray) throw new Error(`The SDK knows no parameter ${stray}: supported-params.ts is wrong.`);
	for (const [name, property] of Object.entries(schema.properties ?? {})) {
		const under = paths?.filter((path) => path.startsWith(`${name}.`)) ?? [];
		const whole = paths === null || paths.includes(name);
		const rest = whole ? null : under.map((path) => path.slice(name.length + 1));
		properties[name] = whole || under.length > 0 ? simplify(property as Schema, name, rest) : false;
	}
	const required = schema.required?.length ? { required: schema.required } : {};
	return { type: 'object', properties, ...required, additionalProperties: false };
}

const sdk = JSON.parse(readFileSync(join(root, 'node_modules/stripe/package.json'), 'utf8')) as {
	version: string;
};
const schemas = Object.fromEntries(
	Object.entries(SUPPORTED_PARAMS).map(([name, paths]) => [
		name,
		simplify({ $ref: reference + name }, name, paths)
	])
);
const text = JSON.stringify({ sdk: sdk.version, schemas });
const style = await resolveConfig(target);
writeFileSync(target, await format(text, { ...style, filepath: target }));

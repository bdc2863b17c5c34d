/** The part of JSON Schema that the report's schema is written in. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const typeOf = (value: unknown): readonly string[] => {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
};

/** The schema as a whole, and where in the value we are. */
export interface Place {
  readonly root: Schema;
  readonly path: string;
}

/** Where a value does not have the structure of the schema, and why; every object is closed. */
export const mismatches = (value: unknown, schema: Schema, place: Place): readonly string[] => {
  const { root, path } = place;
  if (schema.$ref !== undefined) return mismatches(value, root.$defs![schema.$ref.replace('#/$defs/', '')]!, place);
  if (schema.anyOf) {
    const all = schema.anyOf.map(one => mismatches(value, one, place));
    return all.some(one => one.length === 0) ? [] : all.flat();
  }
  if ('const' in schema && value !== schema.const) return [`${path}: not ${JSON.stringify(schema.const)}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${path}: not among ${JSON.stringify(schema.enum)}`];
  const types = schema.type === undefined ? typeOf(value) : [schema.type].flat();
  if (!typeOf(value).some(type => types.includes(type))) return [`${path}: no ${types.join(' or ')}`];
  if (Array.isArray(value))
    return value.flatMap((item, k) => mismatches(item, schema.items ?? {}, { root, path: `${path}/${k}` }));
  if (schema.properties === undefined || typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const missing = (schema.required ?? []).filter(key => !(key in record)).map(key => `${path}: no ${key}`);
  const parts = Object.entries(record).flatMap(([key, part]) => {
    const inside = schema.properties![key];
    return inside ? mismatches(part, inside, { root, path: `${path}/${key}` }) : [`${path}: unknown ${key}`];
  });
  return [...missing, ...parts];
};

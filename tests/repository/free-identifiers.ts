// Which names a script reads without declaring them: what its surroundings must have. A scope analysis over acorn's tree.
import { type AnyNode, type Pattern, type Program, parse } from 'acorn';

type Scope = Set<string>;
type Part = Record<string, unknown>;

/** Names that a pattern declares. */
function boundBy(pattern: Pattern | null | undefined): string[] {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'ObjectPattern')
    return pattern.properties.flatMap((one) => boundBy(one.type === 'RestElement' ? one.argument : one.value));
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap(boundBy);
  if (pattern.type === 'AssignmentPattern') return boundBy(pattern.left);
  return pattern.type === 'RestElement' ? boundBy(pattern.argument) : [];
}

const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value;

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node as unknown as Part).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

const isFunction = ({ type }: AnyNode): boolean =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/** Names declared anywhere inside a node but not in functions below it (blocks are treated as one scope: generous, never too strict). */
function declaredIn(node: AnyNode, names: Scope): Scope {
  for (const child of childrenOf(node)) {
    if (child.type === 'VariableDeclaration')
      for (const one of child.declarations) for (const name of boundBy(one.id)) names.add(name);
    if ((child.type === 'FunctionDeclaration' || child.type === 'ClassDeclaration') && child.id)
      names.add(child.id.name);
    if (!isFunction(child)) declaredIn(child, names);
  }
  return names;
}

/** Whether an identifier is only a word: the name of a property, a key, a label. */
function isWord(node: AnyNode, parent: AnyNode | null): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed;
  if (parent.type === 'Property') return parent.key === node && !parent.computed && !parent.shorthand;
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition')
    return parent.key === node && !parent.computed;
  return parent.type === 'LabeledStatement' || parent.type === 'BreakStatement' || parent.type === 'ContinueStatement';
}

function walk(node: AnyNode, parent: AnyNode | null, scopes: readonly Scope[], free: Set<string>): void {
  if (node.type === 'Identifier') {
    if (!isWord(node, parent) && !scopes.some((scope) => scope.has(node.name))) free.add(node.name);
    return;
  }
  let within = scopes;
  if (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  ) {
    const own = declaredIn(node, new Set(node.params.flatMap(boundBy)));
    if (node.type !== 'ArrowFunctionExpression') own.add('arguments');
    if (node.id) own.add(node.id.name);
    within = [...scopes, own];
  } else if (node.type === 'CatchClause') within = [...scopes, new Set(boundBy(node.param))];
  else if (node.type === 'ClassExpression' && node.id) within = [...scopes, new Set([node.id.name])];
  for (const child of childrenOf(node)) walk(child, node, within, free);
}

/** The free identifiers of a script, sorted. */
export function freeIdentifiers(code: string): string[] {
  const program: Program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  const free = new Set<string>();
  walk(program, null, [declaredIn(program, new Set())], free);
  return [...free].sort();
}

import { parseSync } from 'vite';

/** What a source does that could let a string become script, or something about a reader leave the page. */
export interface Sink {
  /** `markup`, `script`, `storage`, `request`, `message`, `window`: what the use belongs to. */
  readonly kind: SinkKind;
  /** The name by which it is used. */
  readonly name: string;
}
export type SinkKind = 'markup' | 'script' | 'storage' | 'request' | 'message' | 'window';

const MEMBERS: Readonly<Record<string, SinkKind>> = {
  innerHTML: 'markup',
  outerHTML: 'markup',
  insertAdjacentHTML: 'markup',
  createContextualFragment: 'markup',
  setHTMLUnsafe: 'markup',
  parseHTMLUnsafe: 'markup',
  parseFromString: 'markup',
  dangerouslySetInnerHTML: 'markup',
  srcdoc: 'markup',
  srcDoc: 'markup',
  writeln: 'markup',
  cookie: 'storage',
  cookieStore: 'storage',
  sendBeacon: 'request',
};
const GLOBALS: Readonly<Record<string, SinkKind>> = {
  eval: 'script',
  Function: 'script',
  importScripts: 'script',
  Worker: 'script',
  SharedWorker: 'script',
  DOMParser: 'markup',
  localStorage: 'storage',
  sessionStorage: 'storage',
  indexedDB: 'storage',
  cookieStore: 'storage',
  caches: 'storage',
  fetch: 'request',
  XMLHttpRequest: 'request',
  WebSocket: 'request',
  WebTransport: 'request',
  EventSource: 'request',
  RTCPeerConnection: 'request',
};
const GLOBAL_OBJECTS = ['window', 'self', 'globalThis', 'top', 'parent', 'frames'];
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate'];
/** Nodes of types that hold an expression; in all others a name is no use of what it names. */
const TYPED_EXPRESSIONS = [
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSInstantiationExpression',
];

type Node = { readonly type: string; readonly [key: string]: unknown };

/** Finds them in the text of a source, in order; types and comments do not count. @throws where it cannot be parsed */
export function findSinks(file: string, text: string): readonly Sink[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Sink[] = [];
  visit(program, (node) => found.push(...sinksOf(node)));
  return found;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see);
  if (!isNode(value)) return;
  if (value.type.startsWith('TS') && !TYPED_EXPRESSIONS.includes(value.type)) return;
  see(value);
  for (const [key, child] of Object.entries(value)) {
    // a name beside a dot or a colon is no variable
    const isKey =
      (key === 'property' && value.type === 'MemberExpression') ||
      (key === 'key' && value.type !== 'Program');
    if (isKey && value.computed !== true) continue;
    if (key === 'callee' && isVouchedWorker(value)) continue;
    visit(child, see);
  }
}

/** `new Worker(vouchFor(x))`: a worker of the app's own, or refused (src/state/trusted-address.ts). */
function isVouchedWorker({ type, callee, arguments: given }: Node): boolean {
  const [address] = Array.isArray(given) ? given : [];
  return (
    type === 'NewExpression' &&
    nameOf(callee) === 'Worker' &&
    isNode(address) &&
    address.type === 'CallExpression' &&
    nameOf(address.callee) === 'vouchFor'
  );
}

function sinksOf(node: Node): readonly Sink[] {
  switch (node.type) {
    case 'MemberExpression':
      return sinksOfMember(node);
    case 'Identifier':
      return one(GLOBALS, node.name);
    case 'Property':
      return node.computed === true ? [] : one(MEMBERS, nameOf(node.key));
    case 'JSXAttribute':
      return one(MEMBERS, nameOf(node.name));
    case 'JSXOpeningElement':
      return opensBlank(attributesOf(node.attributes)) ? [{ kind: 'window', name: '_blank' }] : [];
    case 'ObjectExpression':
      return opensBlank(attributesOf(node.properties)) ? [{ kind: 'window', name: '_blank' }] : [];
    case 'AssignmentExpression':
      return isNode(node.left) && propertyOf(node.left) === 'target' && textOf(node.right) === '_blank'
        ? [{ kind: 'window', name: '_blank' }]
        : [];
    case 'ImportExpression':
      return textOf(node.source) === undefined ? [{ kind: 'script', name: 'import' }] : [];
    case 'Literal':
    case 'TemplateElement':
      return sinksOfText(node);
    case 'CallExpression':
      return sinksOfCall(node);
    default:
      return [];
  }
}

function sinksOfMember(node: Node): readonly Sink[] {
  const name = propertyOf(node);
  const object = nameOf(node.object);
  if (object !== undefined && GLOBAL_OBJECTS.includes(object)) {
    const global = one(GLOBALS, name);
    if (global.length > 0) return global;
    if (name === 'open') return [{ kind: 'window', name: 'open' }];
  }
  if (object === 'document' && (name === 'write' || name === 'open')) return [{ kind: 'markup', name }];
  return one(MEMBERS, name);
}

function sinksOfCall({ callee, arguments: given }: Node): readonly Sink[] {
  const all = Array.isArray(given) ? given : [];
  const name = isNode(callee) ? (propertyOf(callee) ?? nameOf(callee)) : undefined;
  // what something was made by may be asked for, not called: that of a function makes script from text
  if (name === 'constructor') return [{ kind: 'script', name }];
  if (name !== undefined && TIMERS.includes(name) && isTextual(all[0])) return [{ kind: 'script', name }];
  if (name === 'postMessage' && all.some(saysToAnybody)) return [{ kind: 'message', name }];
  const attribute = name === 'setAttribute' ? textOf(all[0]) : undefined;
  if (attribute !== undefined && /^(on|srcdoc$)/i.test(attribute))
    return [{ kind: 'markup', name: attribute }];
  return [];
}

function saysToAnybody(argument: unknown): boolean {
  if (textOf(argument) === '*') return true;
  if (!isNode(argument) || !Array.isArray(argument.properties)) return false;
  return attributesOf(argument.properties).targetOrigin === '*';
}

/** A name of a store may also stand in quotes, and an address of script in any text. */
function sinksOfText(node: Node): readonly Sink[] {
  const value = isNode(node.value) ? undefined : node.value;
  const text =
    typeof value === 'string' ? value : (value as { readonly cooked?: string } | undefined)?.cooked;
  if (text === undefined) return [];
  if (/^\s*(javascript|vbscript):/i.test(text)) return [{ kind: 'script', name: 'javascript:' }];
  return /^(localStorage|sessionStorage|indexedDB)$/.test(text) ? [{ kind: 'storage', name: text }] : [];
}

function isTextual(argument: unknown): boolean {
  if (!isNode(argument)) return false;
  if (argument.type === 'BinaryExpression') return isTextual(argument.left) || isTextual(argument.right);
  return argument.type === 'TemplateLiteral' || textOf(argument) !== undefined;
}

/** Whether something opens a window that keeps a hold on this one. */
function opensBlank({ target, rel }: Readonly<Record<string, string | undefined>>): boolean {
  return target === '_blank' && !/\bno(opener|referrer)\b/.test(rel ?? '');
}

function attributesOf(list: unknown): Readonly<Record<string, string | undefined>> {
  if (!Array.isArray(list)) return {};
  const named = list
    .filter(isNode)
    .map((each) => [nameOf(each.key ?? each.name), textOf(each.value)] as const);
  return Object.fromEntries(named.filter(([name]) => name !== undefined));
}

function one(table: Readonly<Record<string, SinkKind>>, name: unknown): readonly Sink[] {
  const kind = typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
  return kind ? [{ kind, name: name as string }] : [];
}

/** The property that a member expression names, with a dot or in quotes. */
function propertyOf(node: Node): string | undefined {
  if (node.type === 'ChainExpression' && isNode(node.expression)) return propertyOf(node.expression);
  if (node.type !== 'MemberExpression') return undefined;
  return node.computed === true ? textOf(node.property) : nameOf(node.property);
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (typeof node.name === 'string') return node.name;
  return textOf(node);
}

function textOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

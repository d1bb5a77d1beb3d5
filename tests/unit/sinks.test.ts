import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSinks, type SinkKind } from './find-sinks.ts';

/** Who may do what otherwise nobody does, and why that is safe. Markup from strings and script from strings: nobody. */
const ALLOWED: Readonly<Record<string, Readonly<Partial<Record<SinkKind, string>>>>> = {
  'src/ui/kiosk/forget-person.ts': { storage: 'empties what the browser keeps; the app stores nothing' },
  'src/app/offline/work-offline.ts': {
    storage: "keeps the clinic's own file for when there is no connection",
  },
  'src/app/offline/service-worker.ts': { request: 'asks for the page that was asked for' },
  'src/app/load-clinic.ts': { request: 'reads clinic.json beside the app, from its own origin alone' },
  'src/scene/load-body.ts': { request: 'reads the model, whose address the app knows' },
  'src/ui/drawn-body.tsx': { request: 'reads the plain page of a place, below the base of the app' },
  'src/ui/hand-out/save-picture.ts': { request: "reads the page's own typefaces" },
  'src/ui/kiosk/clearing.tsx': { request: 'asks whether the own first page can be reached' },
  'src/ui/load-anew.ts': { request: 'asks whether the open page can be reached' },
  'src/ui/room/second-screen.tsx': { window: 'opens the app itself, to be led from here' },
  'src/embed/guest.ts': {
    window: 'gives links that lead elsewhere a window of their own, without a hold on this one',
  },
};

const SOURCES = ['src', 'docs/embedding'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html)$/.test(name) && !name.endsWith('.d.ts'))
    .flatMap((name) => readScripts(path.posix.join(folder, name.replaceAll(path.sep, '/')))),
);

/** A source as it is; of a page, what stands in its scripts. */
function readScripts(file: string): readonly { readonly file: string; readonly text: string }[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.html')) return [{ file, text }];
  return [...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => ({
    file: file.replace('.html', '.js'),
    text: script,
  }));
}

describe('no source', () => {
  const used = SOURCES.flatMap(({ file, text }) => findSinks(file, text).map((sink) => ({ file, ...sink })));

  it('makes markup or script from strings, stores, asks, speaks to anybody or opens windows, but where it is allowed', () => {
    expect(SOURCES.length).toBeGreaterThan(300);
    const wrong = used.filter(({ file, kind }) => ALLOWED[file]?.[kind] === undefined);
    expect(wrong).toEqual([]);
  });

  it('is allowed more than it uses, and none may make markup or script', () => {
    const stale = Object.entries(ALLOWED).flatMap(([file, kinds]) =>
      Object.keys(kinds)
        .filter((kind) => !used.some((use) => use.file === file && use.kind === kind))
        .map((kind) => `${file}: ${kind}`),
    );
    expect(stale).toEqual([]);
    expect(Object.values(ALLOWED).flatMap((kinds) => Object.keys(kinds))).not.toContain('markup');
    expect(Object.values(ALLOWED).flatMap((kinds) => Object.keys(kinds))).not.toContain('script');
  });

  it('that speaks to another window leaves out to whom', () => {
    const says = SOURCES.flatMap(({ file, text }) =>
      [...text.matchAll(/(?:parent|contentWindow|opener)\??\.postMessage\(([^)]*)\)/g)].map(
        ([, given = '']) => [file, given.split(',').length] as const,
      ),
    );
    expect(says.map(([file]) => file)).toEqual(
      expect.arrayContaining(['src/embed/guest.ts', 'src/embed/explorer-element.ts']),
    );
    expect(says.filter(([, count]) => count < 2)).toEqual([]);
  });
});

describe('the test itself sees', () => {
  it.each<[SinkKind, string]>([
    ['markup', "a.innerHTML = ''"],
    ['markup', "a['outerHTML'] = x"],
    ['markup', "a?.insertAdjacentHTML('beforeend', x)"],
    ['markup', 'document.write(x)'],
    ['markup', 'document.open()'],
    ['markup', 'range.createContextualFragment(x)'],
    ['markup', "new DOMParser().parseFromString(x, 'text/html')"],
    ['markup', 'a.setHTMLUnsafe(x)'],
    ['markup', 'const a = <p dangerouslySetInnerHTML={{ __html: x }} />'],
    ['markup', "createElement('p', { dangerouslySetInnerHTML: x })"],
    ['markup', 'const a = <iframe srcDoc={x} />'],
    ['markup', "a.setAttribute('onclick', x)"],
    ['script', 'eval(x)'],
    ['script', '(0, window.eval)(x)'],
    ['script', 'new Function(x)'],
    ['script', 'Function(x)()'],
    ['script', '(() => {}).constructor(x)'],
    ['script', "setTimeout('x()', 1)"],
    ['script', 'setInterval(`x(1)`, 1)'],
    ['script', "window.setTimeout('x(' + y + ')', 1)"],
    ['script', 'import(x)'],
    ['script', 'new Worker(x)'],
    ['script', 'new Worker(other(x))'],
    ['script', 'const a = <a href="javascript:x()">a</a>'],
    ['storage', 'document.cookie = x'],
    ['storage', 'localStorage.a = 1'],
    ['storage', 'window.sessionStorage.clear()'],
    ['storage', "window[x ? 'localStorage' : 'b'].clear()"],
    ['storage', "indexedDB.open('a')"],
    ['request', "fetch('https://elsewhere.example')"],
    ['request', 'navigator.sendBeacon(x)'],
    ['request', 'new WebSocket(x)'],
    ['request', 'new XMLHttpRequest()'],
    ['message', "parent.postMessage(x, '*')"],
    ['message', "frame.contentWindow?.postMessage(x, { targetOrigin: '*' })"],
    ['window', 'window.open(x)'],
    ['window', "link.target = '_blank'"],
    ['window', 'const a = <a target="_blank" href={x}>a</a>'],
    ['window', "make('a', { target: '_blank' })"],
  ])('%s in %s', (kind, text) => {
    expect(findSinks('a.tsx', text).map((sink) => sink.kind)).toContain(kind);
  });

  it.each([
    "import('./part.tsx')",
    'setTimeout(f, 1)',
    "parent.postMessage(x, 'https://clinic.example')",
    'const a = <a target="_blank" rel="noopener" href={x}>a</a>',
    "make('a', { target: '_blank', rel: 'noopener' })",
    'function f(a: Worker, b: Function): void {}',
    'type A = { cookie: string; fetch: XMLHttpRequest }',
    'store.fetch; a.constructor === b',
    'new Worker(vouchFor(x))',
    '// eval(x), localStorage',
    "a.setAttribute('class', x)",
  ])('nothing in %s', (text) => {
    expect(findSinks('a.tsx', text)).toEqual([]);
  });
});

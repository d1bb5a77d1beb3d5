import { FRAME_ALLOW, FRAME_SANDBOX } from './frame-permissions.ts';
import { linkOfTarget } from './link-of-target.ts';
import { drawPoster, make, unreadableOnPoster } from './poster.ts';
import { POSTER_STYLES } from './poster-styles.ts';
import type { AllPosterWords, PosterWords } from './poster-words.ts';
import {
  type EmbedStyle,
  type EmbedTarget,
  type FrameMessage,
  type HostMessage,
  parseFrameMessage,
  parseTarget,
  STYLE_KEYS,
} from './protocol.ts';

/** What a `capture` gives: a link that `restore` opens again, and a picture of the body. */
export interface Captured {
  readonly link: string;
  readonly picture: Blob | null;
}

const LOOKS = ['theme', 'style', 'class'];
const OBSERVED = ['condition', 'muscle', 'point', 'side', 'lang', 'fit', 'heading', ...LOOKS];
/** A frame is never lower or higher than this, px: a broken answer must not swallow the page. */
const [LEAST_HEIGHT, MOST_HEIGHT] = [240, 20_000];
/** How long a picture of the body may take, ms. */
const CAPTURE_TIMEOUT_MS = 15_000;

/**
 * Makes the class of `<trigger-point-explorer>`: a picture with a title, and on a tap the explorer in a frame. It lives
 * in a shadow tree, asks nobody but its own site for anything, and keeps nothing in the page around it.
 *
 * @param base address of the explorer's first page, with a slash at its end
 */
export function explorerElement(base: string, allWords: AllPosterWords) {
  const { origin } = new URL(base);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(POSTER_STYLES);

  return class TriggerPointExplorer extends HTMLElement {
    static readonly observedAttributes: readonly string[] = OBSERVED;
    readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: false });
    #frame: HTMLIFrameElement | null = null;
    #link: string | null = null;
    #ready: Promise<void> | null = null;
    #isReady: () => void = () => {};
    #requests = 0;
    readonly #changed = new Set<string>();
    readonly #waiting = new Map<number, (captured: Captured) => void>();
    readonly #onMessage = (event: MessageEvent) => this.#hear(event);
    readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
    readonly #onScheme = () => this.#dress();

    connectedCallback(): void {
      this.#root.adoptedStyleSheets = [sheet];
      addEventListener('message', this.#onMessage);
      this.#scheme.addEventListener('change', this.#onScheme);
      this.#draw();
      if (this.hasAttribute('eager')) this.#open(false);
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#onMessage);
      this.#scheme.removeEventListener('change', this.#onScheme);
      // a frame that is moved loads anew: where it was is kept
      this.#frame = null;
      this.#ready = null;
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (!this.isConnected || before === now) return;
      if (LOOKS.includes(name)) {
        this.#dress();
        return;
      }
      if (!this.#frame || name === 'lang' || name === 'fit' || name === 'heading') {
        const open = this.#frame !== null;
        this.#frame = null;
        this.#ready = null;
        if (name !== 'lang') this.#link = null;
        this.#draw();
        if (open) this.#open(false);
        return;
      }
      // what changes together is shown at once
      if (this.#changed.size === 0) queueMicrotask(() => this.#follow());
      this.#changed.add(name);
    }

    /** Goes where the attributes lead; another side alone leaves the visitor where they are. */
    #follow(): void {
      const target = this.#target();
      const onlySide = this.#changed.size === 1 && this.#changed.has('side');
      this.#changed.clear();
      const { side } = target;
      if (onlySide && side) this.#say({ type: 'tpe:show', target: { side } });
      else this.#say({ type: 'tpe:restore', link: linkOfTarget(target) });
    }

    /** Shows a condition, muscle or point; opens the explorer where only its picture is there. */
    async show(target: EmbedTarget): Promise<void> {
      const read = parseTarget(target);
      if (!read) throw new TypeError('show: name a condition, muscle, point or side by its id');
      const { side, ...attributes } = this.#target();
      const place = read.condition || read.muscle || read.point ? {} : attributes;
      if (!this.#frame) this.#link = linkOfTarget({ ...place, ...(side ? { side } : {}), ...read });
      await this.#open(false);
      this.#say({ type: 'tpe:show', target: read });
    }

    /** What is seen now, as a link that `restore` opens again, and as a picture of the body. */
    async capture(): Promise<Captured> {
      await this.#open(false);
      const request = ++this.#requests;
      return new Promise<Captured>((done, fail) => {
        const late = setTimeout(() => {
          this.#waiting.delete(request);
          fail(new Error('capture: the explorer did not answer'));
        }, CAPTURE_TIMEOUT_MS);
        this.#waiting.set(request, (captured) => {
          clearTimeout(late);
          done(captured);
        });
        this.#say({ type: 'tpe:capture', request });
      });
    }

    /** Opens what `capture` gave. */
    async restore(captured: Pick<Captured, 'link'>): Promise<void> {
      if (typeof captured?.link !== 'string' || !captured.link.startsWith('/'))
        throw new TypeError('restore: give what capture gave');
      if (!this.#frame) this.#link = captured.link;
      await this.#open(false);
      this.#say({ type: 'tpe:restore', link: captured.link });
    }

    #target(): EmbedTarget {
      const asked = Object.fromEntries(
        (['condition', 'muscle', 'point', 'side'] as const).map((key) => [key, this.getAttribute(key)]),
      );
      return parseTarget(asked) ?? {};
    }

    /** The folder of the asked language, or the nearest there is. */
    #folder(): string {
      const asked = (this.getAttribute('lang') ?? 'en').toLowerCase();
      if (Object.hasOwn(allWords, asked)) return asked;
      const [language = ''] = asked.split('-');
      return Object.keys(allWords).find((known) => known.split('-')[0] === language) ?? 'en';
    }

    #words(): PosterWords {
      return allWords[this.#folder()] as PosterWords;
    }

    /** Address of what is to be shown, by itself or within this page. */
    #address(embedded: boolean): string {
      const folder = this.#folder();
      const link = this.#link ?? linkOfTarget(this.#target());
      const url = new URL(base + (folder === 'en' ? '' : `${folder}/`) + link.replace(/^\//, ''));
      if (!url.pathname.endsWith('/')) url.pathname += '/';
      if (embedded) {
        url.searchParams.set('embed', this.getAttribute('fit') === 'box' ? 'box' : 'content');
        if (location.origin !== 'null') url.searchParams.set('host', location.origin);
      }
      const theme = this.getAttribute('theme');
      if (theme === 'light' || theme === 'dark') url.searchParams.set('theme', theme);
      return url.href;
    }

    #names(): readonly [name: string, plainName: string] {
      const words = this.#words();
      const heading = this.getAttribute('heading');
      const condition = this.getAttribute('condition') ?? '';
      const named = Object.hasOwn(words.conditions, condition) ? words.conditions[condition] : undefined;
      return [heading ?? named?.[0] ?? words.title, heading ? '' : (named?.[1] ?? '')];
    }

    #draw(): void {
      const words = this.#words();
      const [name, plainName] = this.#names();
      const condition = this.getAttribute('condition') ?? '';
      this.#root.replaceChildren(
        drawPoster({
          words,
          name,
          plainName,
          picture: `${base}share/${Object.hasOwn(words.conditions, condition) ? condition : 'body'}.jpg`,
          ownPage: this.#address(false),
          onOpen: () => void this.#open(true),
          onBook: (href) => this.#tell('tpe:book', { href }),
        }),
      );
      this.#dress();
    }

    /** Puts the explorer in the place of the picture. Resolves when it can be spoken to. */
    #open(byHand: boolean): Promise<void> {
      if (this.#ready) return this.#ready;
      if (!this.isConnected) return Promise.reject(new Error('put the explorer into the page first'));
      this.#ready = new Promise((ready) => {
        this.#isReady = ready;
      });
      const [name] = this.#names();
      const frame = make('iframe', {
        title: name,
        allow: FRAME_ALLOW,
        sandbox: FRAME_SANDBOX,
        referrerpolicy: 'strict-origin-when-cross-origin',
      });
      frame.src = this.#address(true);
      this.#frame = frame;
      const end = make('span', { tabindex: '-1' });
      const skip = make('button', { type: 'button', class: 'skip' }, [this.#words().skip]);
      skip.addEventListener('click', () => end.focus());
      this.#root.querySelector('.frame')?.replaceChildren(skip, frame, end);
      if (byHand) frame.focus();
      return this.#ready;
    }

    #hear({ source, origin: from, data }: MessageEvent): void {
      if (!this.#frame || source !== this.#frame.contentWindow || from !== origin) return;
      const message = parseFrameMessage(data);
      if (message) this.#answer(message, this.#frame);
    }

    #answer(message: FrameMessage, frame: HTMLIFrameElement): void {
      switch (message.type) {
        case 'tpe:ready':
          this.#dress();
          this.#isReady();
          this.#tell('tpe:ready', { link: message.link });
          return;
        case 'tpe:height': {
          if (this.getAttribute('fit') === 'box') return;
          const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(message.height)));
          frame.style.blockSize = `${height}px`;
          return;
        }
        case 'tpe:top':
          if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
          return;
        case 'tpe:place': {
          this.#link = message.link;
          const { condition, muscle, point, link } = message;
          if (condition) this.#tell('tpe:condition', { condition, link });
          if (point) this.#tell('tpe:point', { point, muscle, link });
          return;
        }
        case 'tpe:book':
          this.#tell('tpe:book', { href: message.href });
          return;
        case 'tpe:captured':
          this.#waiting.get(message.request)?.({ link: message.link, picture: message.picture });
          this.#waiting.delete(message.request);
      }
    }

    #tell(type: string, detail: object): void {
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    }

    #say(message: HostMessage): void {
      this.#frame?.contentWindow?.postMessage(message, origin);
    }

    /** Gives the picture the theme that is asked for, and the explorer the colours of the page around it. */
    #dress(): void {
      const theme = this.getAttribute('theme');
      const dark = theme === 'dark' || (theme !== 'light' && this.#scheme.matches);
      this.toggleAttribute('data-dark', dark);
      const own = getComputedStyle(this);
      const style: EmbedStyle = Object.fromEntries(
        STYLE_KEYS.flatMap((key) => {
          const value = own.getPropertyValue(`--tpe-${key}`).trim();
          return value ? [[key, value]] : [];
        }),
      );
      // on the picture as in the explorer: what could not be read is left out
      const without = unreadableOnPoster(style, dark ? 'dark' : 'light');
      this.setAttribute('data-without', without.join(' '));
      this.#say({ type: 'tpe:look', style, theme });
    }
  };
}

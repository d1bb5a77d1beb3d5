import type { CSSProperties, DetailedHTMLProps, HTMLAttributes } from 'react';

/** What to show: a condition, a muscle or a trigger point by its id, and on which side of the body. */
export interface ExplorerTarget {
  readonly condition?: string;
  readonly muscle?: string;
  readonly point?: string;
  readonly side?: 'left' | 'right' | 'both';
}

/** What `capture` gives: a link for `restore`, and the body as a PNG where it is drawn in 3D. */
export interface ExplorerCapture {
  readonly link: string;
  readonly picture: Blob | null;
}

/** `<trigger-point-explorer>` once `embed.js` has come. */
export interface TriggerPointExplorerElement extends HTMLElement {
  show(target: ExplorerTarget): Promise<void>;
  capture(): Promise<ExplorerCapture>;
  restore(captured: Pick<ExplorerCapture, 'link'>): Promise<void>;
}

/** Its events; they bubble. */
export interface ExplorerEvents {
  'tpe:ready': CustomEvent<{ readonly link: string }>;
  'tpe:condition': CustomEvent<{ readonly condition: string; readonly link: string }>;
  'tpe:point': CustomEvent<{ readonly point: string; readonly muscle: string; readonly link: string }>;
  'tpe:book': CustomEvent<{ readonly href: string | null }>;
}

type OwnProperty = `--tpe-${'accent' | 'paper' | 'ink' | 'radius' | 'font'}`;

/** Its attributes, as React takes them. */
export interface ExplorerProps extends ExplorerTarget {
  readonly lang?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly fit?: 'content' | 'box';
  readonly heading?: string;
  readonly eager?: boolean;
  readonly style?: CSSProperties & Readonly<Partial<Record<OwnProperty, string>>>;
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-point-explorer': TriggerPointExplorerElement;
  }
  interface HTMLElementEventMap extends ExplorerEvents {}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'trigger-point-explorer': Omit<
        DetailedHTMLProps<HTMLAttributes<TriggerPointExplorerElement>, TriggerPointExplorerElement>,
        'style'
      > &
        ExplorerProps;
    }
  }
}

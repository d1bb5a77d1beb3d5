import type { ReactNode } from 'react';
import { messages } from '../../../content/messages.ts';
import type { Place } from '../../../state/place.ts';
import { Icon } from '../../icon.tsx';
import { PlaceLink } from '../../place-link.tsx';

interface HeadingProps {
  /** Where the way back leads, and what it is called. */
  readonly back?: { readonly to: Place; readonly label: string };
  readonly title: string;
  /** Title of the browser's tab, where the heading alone would not say it. */
  readonly documentTitle?: string;
  readonly children?: ReactNode;
}

/** The heading of a panel: the way back, the name, and below it what it is in plain words. */
export function Heading({ back, title, documentTitle, children }: HeadingProps) {
  return (
    <header className="panel-heading">
      <title>{messages().shared.documentTitle(documentTitle ?? title)}</title>
      {back && (
        <PlaceLink to={back.to} className="back-link">
          <Icon name="back" />
          {back.label}
        </PlaceLink>
      )}
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </header>
  );
}

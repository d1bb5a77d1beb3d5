import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { messages } from '../../../content/messages.ts';
import { Icon } from '../../icon.tsx';

interface ExplainedProps {
  /** Name of the little window, and its heading. */
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
}

/** A button in a text, and the small window beside it that explains. Escape, a tap outside or its button close it. */
export function Explained({ label, trigger, children }: ExplainedProps) {
  return (
    <DialogTrigger>
      {trigger}
      <Popover className="explained" placement="bottom" offset={6} containerPadding={12}>
        <Dialog className="explained-window">
          <div className="explained-head">
            <Heading slot="title">{label}</Heading>
            <Button slot="close" className="icon-button" aria-label={messages().shared.close}>
              <Icon name="close" />
            </Button>
          </div>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

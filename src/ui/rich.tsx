import { Fragment, type ReactNode } from 'react';

interface RichProps {
  /** A message with places such as `{number}`. */
  readonly text: string;
  /** What stands at each place. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A message with something else than text in it, such as a link, wherever the language wants it to stand. */
export function Rich({ text, parts }: RichProps) {
  return text.split(/(\{\w+\})/).map((piece, at) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order
    return <Fragment key={at}>{name && name in parts ? parts[name] : piece}</Fragment>;
  });
}

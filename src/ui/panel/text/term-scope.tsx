import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { findFirstUses, type TermUse } from '../../../content/find-terms.ts';
import { messages } from '../../../content/messages.ts';
import { useWords } from '../../use-words.ts';

const Uses = createContext<ReadonlyMap<string, readonly TermUse[]>>(new Map());

interface TermScopeProps {
  /** The texts of the page in the order in which they are read; those that are not shown left out. */
  readonly texts: readonly string[];
  readonly children: ReactNode;
}

/** Lets each technical word be linked to its meaning where the page uses it first. */
export function TermScope({ texts, children }: TermScopeProps) {
  const glossary = useWords('glossary');
  const uses = useMemo(() => findFirstUses(texts, glossary, messages().evidence.notTerms), [texts, glossary]);
  return <Uses value={uses}>{children}</Uses>;
}

/** The technical words of a text that this page explains there. */
export function useTermUses(text: string): readonly TermUse[] {
  return useContext(Uses).get(text) ?? [];
}

import { ToggleButton } from 'react-aria-components/ToggleButton';
import { POINT_GRADES } from '../../../content/field-grades.ts';
import { messages } from '../../../content/messages.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { Icon } from '../../icon.tsx';
import { GradeChip } from '../text/grade-chip.tsx';

/** What the picture of a trigger point shows: all of where it is felt or the point from near, and the path between. */
export function PatternTools({ sources }: { sources: readonly string[] }) {
  const m = messages().point;
  const ready = useExplorer((s) => s.sceneStatus === 'ready');
  const near = useExplorer((s) => s.reach === 'near');
  const path = useExplorer((s) => s.path);
  const setReach = useExplorer((s) => s.setReach);
  const set = useExplorer((s) => s.set);
  if (!ready) return null;
  return (
    <section>
      <div className="muscle-actions">
        <ToggleButton
          className="chip-button"
          isSelected={near}
          onChange={(selected) => setReach(selected ? 'near' : 'pattern')}
        >
          <Icon name="plus" />
          {m.fromNear}
        </ToggleButton>
        <ToggleButton
          className="chip-button"
          isSelected={path}
          onChange={(selected) => set({ path: selected })}
        >
          <Icon name="path" />
          {m.showPath}
        </ToggleButton>
      </div>
      {near && (
        <p className="small">
          {m.band} <GradeChip grade={POINT_GRADES.where} sources={sources} />
        </p>
      )}
    </section>
  );
}

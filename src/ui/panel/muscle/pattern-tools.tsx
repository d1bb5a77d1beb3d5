import { ToggleButton } from 'react-aria-components/ToggleButton';
import { POINT_GRADES } from '../../../content/field-grades.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { Icon } from '../../icon.tsx';
import { GradeChip } from '../text/grade-chip.tsx';

/** What the picture of a trigger point shows: all of where it is felt or the point from near, and the path between. */
export function PatternTools({ sources }: { sources: readonly string[] }) {
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
          From near
        </ToggleButton>
        <ToggleButton
          className="chip-button"
          isSelected={path}
          onChange={(selected) => set({ path: selected })}
        >
          <Icon name="path" />
          Show the path
        </ToggleButton>
      </div>
      {near && (
        <p className="small">
          The thin raised line is the tight band through this point, drawn along the fibres. It pictures an
          idea that is still debated. <GradeChip grade={POINT_GRADES.where} sources={sources} />
        </p>
      )}
    </section>
  );
}

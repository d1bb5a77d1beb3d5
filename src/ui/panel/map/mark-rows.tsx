import { messages } from '../../../content/messages.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { markKey } from '../../../state/marks.ts';
import { markName } from '../../room/mark-name.ts';
import { MarkSign } from '../../room/mark-sign.tsx';
import { markTitle } from '../../room/mark-title.ts';
import { useWords } from '../../use-words.ts';

/** The marks in their order, each with what is said of it; a row opens its mark. */
export function MarkRows() {
  const { room, shared } = messages();
  const marks = useExplorer((s) => s.map.marks);
  const open = useExplorer((s) => s.openMark);
  const setOpen = useExplorer((s) => s.setOpenMark);
  const words = useWords('map');
  const muscles = useWords('muscles');
  const points = useWords('points');
  const zones = useWords('zones');
  return (
    <ol className="mark-rows">
      {marks.map((mark, i) => {
        const { side } = markTitle(mark.place, { muscles, points, zones });
        const name = markName(mark.place, { muscles, points, zones });
        return (
          <li key={markKey(mark.place)}>
            <button
              type="button"
              className="mark-row"
              aria-pressed={open === i}
              onClick={() => setOpen(open === i ? null : i)}
            >
              <MarkSign look={mark.look} status={mark.status} number={i + 1} />
              <span>
                <b>{side ? shared.onSide(name, side) : name}</b>
                <span className="small">{room.status[mark.status]}</span>
              </span>
            </button>
            {mark.sentences.map((id) => (
              <p key={id}>{words[id].text}</p>
            ))}
            {mark.note && <p className="mark-words">{shared.quoted(mark.note.trim())}</p>}
          </li>
        );
      })}
    </ol>
  );
}

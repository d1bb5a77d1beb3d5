import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { messages } from '../../../content/messages.ts';
import { SKIN_TOOLS, type SkinTool, useExplorer } from '../../../state/explorer-store.ts';
import { TONES, type Tone } from '../../../state/view.ts';
import { Icon, type IconName } from '../../icon.tsx';

const ICONS: Record<SkinTool, IconName> = { turn: 'hand', paint: 'brush', erase: 'eraser' };

/** What a finger does on the body, and the tone of its skin. Nothing of it is needed by who uses the list. */
export function SkinTools() {
  const m = messages().hurts;
  const ready = useExplorer((s) => s.sceneStatus === 'ready');
  const tool = useExplorer((s) => s.skinTool);
  const setTool = useExplorer((s) => s.setSkinTool);
  const tone = useExplorer((s) => s.tone);
  const set = useExplorer((s) => s.set);
  if (!ready) return null;
  return (
    <div className="skin-tools">
      <RadioGroup
        className="tool-choice"
        orientation="horizontal"
        value={tool}
        onChange={(value) => setTool(value as SkinTool)}
      >
        <Label className="hidden-label">{m.tools.label}</Label>
        {SKIN_TOOLS.map((id) => (
          <Radio key={id} value={id} className="tool-choice-item">
            <Icon name={ICONS[id]} />
            {m.tools[id]}
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup
        className="tone-choice"
        orientation="horizontal"
        value={tone}
        onChange={(value) => set({ tone: value as Tone })}
      >
        <Label>{m.skin}</Label>
        {TONES.map((id) => (
          <Radio key={id} value={id} className="tone" data-tone={id} aria-label={m.tones[id]} />
        ))}
      </RadioGroup>
    </div>
  );
}

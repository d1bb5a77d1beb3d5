import { formatNumber } from '../../format.ts';
import type { Messages } from '../../messages.ts';

/** It takes about as long to read as one word in English. */
const CHARACTERS_PER_WORD = 2;

export const inside: Messages['inside'] = {
  nameInSentence: (name) => name,
  wordsIn: (text) => Math.ceil(text.replace(/\s/g, '').length / CHARACTERS_PER_WORD),
  missing: '步骤没有加载出来。可能是网络断开了。',
  tryAgain: '重试',

  callout: {
    spot: '压痛点',
    band: '紧张带',
    loose: '松软的纤维束',
    vessel: '小血管',
    crowded: '又短又挤',
    even: '宽松而均匀',
    nerve: '神经末梢',
    chemistry: '小点：化学物质',
  },
  relaxedCallout: { band: '放松的紧张带', crowded: '放松了' },

  steps: '步骤',
  step: '步骤',
  back: '上一步',
  next: '下一步',
  play: '播放整个过程',
  pause: '暂停',
  caption: '{title}{caption}',
  titleAtStart: (title) => `${title}。`,
  count: (at, steps) => `${formatNumber(at)}/${formatNumber(steps)}`,
  countAndTitle: (at, steps, title) => `第${formatNumber(at)}步，共${formatNumber(steps)}步：${title}`,
  aloud: (title, caption, feel) => `${title}。${caption}${feel}`,

  oneMoment: '抽动的一瞬间',
  slower: (times) => `放慢${formatNumber(times)}倍`,
  asFast: '实际速度',
  crampTime: '10到15秒',
  slowed: '慢动作',

  tightness: '紧张带有多紧',
  relaxed: '放松',
  tight: '绷紧',
  howTight: { relaxed: '放松', little: '有点紧', tight: '绷紧', very: '非常紧' },

  stop: {
    stop: '停',
    stopped: '已停下',
    text: '在治疗室里也一样。您可以随时、以任何理由举手或说停。治疗师会立刻停下。',
    goOn: '继续看',
    leave: '离开',
  },
};

import { formatNumber } from '../../format.ts';
import type { Messages } from '../../messages.ts';

export const evidence: Messages['evidence'] = {
  grades: {
    good: { label: '证据良好', meaning: '好几项质量好的研究结论一致。' },
    some: { label: '有一些证据', meaning: '有少数几项研究这样说。其中并非每一项都有力。' },
    debated: { label: '仍有争议', meaning: '专家意见不一，或研究结果互相矛盾。' },
    practice: { label: '常见做法', meaning: '诊所通常这样做或这样建议。相关研究很少。' },
    anatomy: { label: '解剖学', meaning: '解剖学书籍对此说法一致。' },
  },
  howSure: (grade) => `${grade}：这有多确定？`,
  restsOn: '依据',
  sources: (count) => `资料来源（${formatNumber(count)}）`,
  notChecked: '未核对。',
  allTerms: '所有词语解释',
  notTerms: ['阔筋膜张肌', '足底筋膜炎'],
  findings: {
    helped: '有一些好处',
    mixed: '结果不一',
    'no-difference': '没有额外好处',
    'not-studied': '研究很少',
    guideline: '专家建议',
    background: '值得了解',
    'not-read': '我们没有看到结果',
  },
};

import type { Messages } from '../../messages.ts';

export const insidePanel: Messages['insidePanel'] = {
  documentTitle: (muscle) => `看看里面：${muscle}`,
  lead: (muscle, place) => `${muscle}：${place}`,
  feel: '您可能有的感觉',
  inWords: '用文字说明这幅图',
  whyTraining: '为什么培训很重要',
  inThisMuscle: '在这块肌肉里',
  atTheChest: '在胸部、颈部和肩部',
  unwell: '扎针后气短或不舒服？',
  signs: '需要帮助的征兆',
  allSteps: '所有步骤',
  choices: {
    title: '显示哪些内容',
    calm: '平静版：没有针的图',
    readAloud: '朗读说明文字',
    steps: '步骤',
    inTheLink: '这些选择只在链接里，别处都没有。',
  },
};

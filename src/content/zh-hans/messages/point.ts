import type { Messages } from '../../messages.ts';

export const point: Messages['point'] = {
  lead: (muscle) => `${muscle}里的触发点`,
  insideText: '从整个身体到纤维，以及扎针是什么感觉',
  mark: '标记这个点',
  fromNear: '近看',
  showPath: '显示路径',
  band: '那条细细隆起的线是穿过这个点的紧张带，沿纤维的方向画出。它表示的是一种仍有争议的设想。',
  where: '它在哪里',
  whereNote: '这是典型区域，不是精确的地方。您的位置可能不同。',
  feel: '人们有什么感觉',
  feltMost: '感觉最明显',
  sometimesAlso: '有时也会',
  feelNote: '这是医生画出的常见模式。每个人都不同，疼痛如何扩散仍有争议。',
  whyTraining: '为什么培训在这里很重要',
  all: '这块肌肉的所有触发点',
  depth: {
    title: '它在多深的地方',
    skin: '皮肤',
    fat: '皮下脂肪',
    here: '触发点在这里',
    note: '表示各层的顺序，不表示厚度。',
  },
};

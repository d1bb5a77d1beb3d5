import type { Messages } from '../../messages.ts';

export const home: Messages['home'] = {
  title: '了解肌肉疼痛',
  documentTitle: '肌肉、疼痛和触发点',
  lead: '看看肌肉里叫作触发点的压痛点，以及人们在哪里感觉到它们的疼痛。',
  waysIn: '入口',
  doors: {
    conditions: '颈部疼痛、脚后跟疼、坐骨神经痛',
    hurts: '从痛的部位开始',
    muscles: '按名称查找每一块肌肉',
    needling: '会发生什么，您会有什么感觉',
  },
  hint: '或者点击人体上的一块肌肉。',
};

import type { Messages } from '../../messages.ts';

export const twin: Messages['twin'] = {
  front: '正面',
  back: '背面',
  left: '左',
  right: '右',
  noScript: '3D人体需要JavaScript。没有它，这里也有全部文字。',
  comes: '3D人体马上会在这里打开。',
  chart: {
    body: '人体的正面和背面。',
    muscles: (names) => `人体的正面和背面，显示以下肌肉和它们的触发点：${names.join('、')}。`,
    point: (place, zones) =>
      `人体的正面和背面，显示触发点（${place}）和感觉到疼痛的地方：${zones.join('、')}。`,
  },
  sources: '资料来源',
  sourceNumber: (number) => `资料来源${number}`,
  ifYes: (title) => `如果回答“是”：${title}。`,
  inLanguages: '本页的其他语言版本',
  openMap: '为您标记的身体图就在链接本身里。开启JavaScript后，它会在这里打开。',
  insideLead: '一步一步，从整个身体走进肌肉。下面说明每幅图显示的内容。',
  hurtsLead: '选择痛的部位。您会看到哪些肌肉可能把疼痛传到那里。',
};

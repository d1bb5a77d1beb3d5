import type { Messages } from '../../messages.ts';

export const about: Messages['about'] = {
  asPictures: '看图了解',
  pictures: {
    'trigger-points': '小腿肚的一块肌肉里面：纤维束、一条紧张带和它的纤维',
    session: '把针和头发放在一起看，以及之后会发生什么',
    'what-you-feel': '在小腿肚的一块肌肉里，从皮肤一直到第二天',
  },
  next: (page) => `下一页：${page}`,
  inThisSection: '这一部分的页面',
  table: '表格',
  figureNote: '简单的示意图，不按比例。',
  hundredDots: (survey) => `100个圆点代表100次治疗。${survey}。`,
  usedIn: '用于：{pages}',
  musclesAndPoints: '肌肉和它们的触发点',
  licences: '它由哪些部分构成，以及各自的许可证（英文）',
};

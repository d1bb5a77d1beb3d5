import type { Messages } from '../../messages.ts';

export const unknown: Messages['unknown'] = {
  notice: '{what}。{way}',
  asked: (asked) => `（${asked}）`,
  page: { title: '没有这个页面', way: '链接可能太旧或不完整。您可以从这里开始。' },
  condition: { title: '这里没有这种病症', way: '请从列表中选择。' },
  muscle: { title: '这里没有这块肌肉', way: '请从列表中选择。' },
  point: { title: '这里没有这个触发点', way: '请从列表中选择它所在的肌肉。' },
  zone: { title: '这里没有这个身体部位', way: '请从列表中选择。' },
  about: { title: '没有这个页面', way: '现在显示的是这一部分的第一页。' },
  view: { title: '链接中有一部分无法读取', way: '现在显示的是通常的画面。' },
};

import { pluralsOf } from '../../format.ts';
import type { Messages } from '../../messages.ts';

const plural = pluralsOf('zh-Hans');

export const search: Messages['search'] = {
  label: '搜索',
  placeholder: '脚后跟疼、小腿肚、网球肘',
  clear: '清除搜索',
  results: '找到的内容',
  nothing: '没有找到与这个词有关的内容。请换一个词，例如身体部位，或清除搜索后选择一个入口。',
  found: (count) => (count === 0 ? '没有找到' : plural(count, { other: '找到#项' })),
  idle: [
    ...['我的', '我', '的', '了', '很', '有点儿', '有点', '老是', '总是', '一直', '经常', '觉得', '感觉'],
    ...['怎么办', '怎么回事', '为什么', '是不是', '什么'],
  ],
  kinds: {
    condition: '我的病症',
    muscle: '肌肉',
    point: '触发点',
    about: '页面',
  },
};

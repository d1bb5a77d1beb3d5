import type { Messages } from '../../messages.ts';

export const places: Messages['places'] = {
  home: '首页',
  conditions: '我的病症',
  hurts: '哪里痛',
  muscles: '肌肉',
  inside: '看看里面',
  map: '我的身体图',
  needling: '关于干针',
  explorer: '关于本工具',
  glossary: '词语解释',
  sources: '资料来源',
};

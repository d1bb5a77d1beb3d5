import type { Messages } from '../../messages.ts';

export const shared: Messages['shared'] = {
  oneMoment: '请稍候',
  close: '关闭',
  documentTitle: (title) => `${title} · 触发点探索工具`,
  sentenceGap: '',
  comma: '、',
  onSide: (name, side) => `${name}，${{ left: '左侧', right: '右侧' }[side]}`,
  feltDeep: (zone) => `${zone}（感觉在深处）`,
  pointOf: (muscle, place) => `${muscle}：${place}`,
  quoted: (words) => `“${words}”`,
  localNumber: '{local}（{country}：{number}）',
};

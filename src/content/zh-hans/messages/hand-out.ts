import { formatNumber } from '../../format.ts';
import type { Messages } from '../../messages.ts';

export const handOut: Messages['handOut'] = {
  title: '我的身体图',
  code: '这张身体图的二维码',
  scan: '扫码打开这张图',
  scanForMore: '扫描二维码，可以阅读每一条的全文。',
  talked: '我们谈过的内容',
  thisWeek: (condition) => `本周：${condition}`,
  places: '我的部位',

  chart: {
    empty: '人体的正面和背面',
    marked: '人体的正面和背面，标有编号的部位',
    front: '正面',
    back: '背面',
    left: '左',
    right: '右',
  },

  placeAfterName: (place) => `：${place}`,
  mark: '{name}。{told}',
  told: '{status}{said}',
  toldWithNote: '{status}{said}{noteWord}{note}',
  noteWord: '备注：',
  sentences: (sentences) => sentences.join(''),
  asSentence: (words) => `${words}。`,
  shared: '{numbers}{sentence}',
  forNumbers: (numbers) => `第${numbers.map(formatNumber).join('、')}处：`,

  hours: '接下来的72小时',
  withPhone: (title) => `${title}：{phone}`,
  emergency: (number) => `紧急情况：${number}`,
  localEmergencyNumber: '您当地的急救电话',
  notReviewed: '尚未经过医务人员审阅。',
};

import { formatNumber } from '../../format.ts';
import type { Messages } from '../../messages.ts';

export const room: Messages['room'] = {
  room: '治疗室',
  tool: { look: '查看', mark: '标记', draw: '画图' },
  sideAndView: '左右侧和视角',
  layers: '层次',
  map: (marks) => (marks > 0 ? `我的身体图（${formatNumber(marks)}）` : '我的身体图'),
  undo: '撤销',
  redo: '重做',
  toRight: '移到右边',
  toLeft: '移到左边',
  leave: '离开',
  markHint: '点击一个触发点，或肌肉、皮肤上的任何地方。',

  secondScreen: '第二屏幕',
  freeze: '定格',
  pointer: '指针',
  screenRefused: '浏览器没有打开第二个窗口。请允许这个页面弹出窗口。',
  laserPad: '在画面上移动手指或鼠标，可在第二屏幕上指出某处',

  drawing: {
    sheet: '盖在画面上的一层画板，可用手指、触控笔或鼠标画图',
    tools: '画图',
    undo: '撤销上一笔',
    redo: '重画这一笔',
    clear: '清除',
    done: '完成',
  },

  marks: '人体上的标记',
  mark: (number) => `标记${formatNumber(number)}`,
  marked: '已标记',
  mapFull: '身体图已满',
  status: { treated: '已治疗', watch: '留意观察' },
  look: {
    circle: '红色圆形',
    square: '橙色正方形',
    diamond: '紫色菱形',
    triangle: '蓝色三角形',
    hexagon: '棕色六边形',
  },

  placeOn: (structure) => `${structure}上的部位`,
  placeAfterName: (place) => place,
  afterName: { left: '，左侧', right: '，右侧' },

  card: {
    close: '关闭这个标记',
    status: '已治疗，或需留意',
    look: '形状和颜色',
    sentences: '带回家的话',
    mostSentences: (most) => `最多${formatNumber(most)}句`,
    note: '您自己的话',
    noNames: '不要写姓名：拿到链接的人都能看到。',
    lettersLeft: (left) => `还可以写${formatNumber(left)}个字`,
    noteFull: (most) => `已经写满了：${formatNumber(most)}个字。`,
    earlier: '在列表中前移',
    later: '在列表中后移',
    remove: '移除',
    done: '完成',
  },
};

import { pluralsOf } from '../../format.ts';
import type { Messages } from '../../messages.ts';

const plural = pluralsOf('zh-Hans');

export const mapPanel: Messages['mapPanel'] = {
  writerLead: '你们一起标记的内容，可以带回家。',
  readerLead: '您和治疗师标记的内容。',
  faults: {
    damaged: {
      title: '这个链接不完整',
      text: '它的一部分在传送中丢失或改变了。还能读出的内容已显示，自己写的话没有显示。如果缺了什么，请再要一次链接。',
    },
    newer: {
      title: '这个链接是用较新的版本制作的',
      text: '请重新加载页面，获取最新版本。如果没有用，请再要一次链接，或要一份打印的页面。',
    },
  },
  nextHours: '接下来的72小时',
  writer: {
    marks: '标记',
    noneYet: '还没有。选择“标记”，然后点击一个触发点，或肌肉、皮肤上的任何地方。',
    full: (most) => `一页只放得下这么多：${plural(most, { other: '#个标记' })}。`,
    markAPlace: '标记一个部位',
    talkedAbout: '谈过的内容',
    noConsent: '打勾是为了帮助记住谈过的内容。这不是知情同意书。',
    onThePage: '页面上的内容',
    adviceFor: '针对以下病症的锻炼和建议',
    noCondition: '无',
    clear: '清除整张身体图',
  },
  reader: {
    empty:
      '还没有任何标记。身体图是在治疗室里制作的：治疗师在人体上标记部位，您可以把它作为链接或一页纸带回家。',
    openRoom: '打开治疗室',
    places: '您的部位',
    talked: '您谈过的内容',
    thisWeek: '本周',
    moreAbout: (condition) => `进一步了解：${condition}`,
    nothingStored: '所有这些都在链接本身里。不保存、也不发送任何关于您的内容。',
  },
  talkAids: {
    title: '一起谈谈',
    feelAtPoint: '我会有什么感觉？第一个标记点的过程',
    feel: '我会有什么感觉？',
    sideEffects: '用100个圆点看副作用',
    hearItBack: '请对方复述的三个问题，在页面末尾',
    questions: '大家常问的问题',
  },
  takeHome: {
    title: '带回家',
    code: '身体图的二维码，供手机相机扫描',
    codeNote: '用手机相机对准它。手机上会打开同一个人体，带有同样的标记。',
    copy: '复制链接',
    share: '分享',
    save: '保存为图片',
    print: '打印一页',
    copied: '链接已复制。',
    saved: '图片已保存。',
    notMade: '在这里无法生成页面。请重试。',
    copyByHand: '这个浏览器不允许网页复制内容。请选中链接，自己复制：',
    fileName: '我的身体图',
  },
};

import type { Messages } from '../../messages.ts';

export const explorer: Messages['explorer'] = {
  skipToText: '跳到正文',
  body: '3D人体。方向键转动它，按住Shift键再按方向键可以平移，加号键和减号键可以拉近和拉远，Home键回到最佳视角。它显示的一切，文字里也都有。',
  stumbled: {
    title: '页面出了点问题',
    text: '请重新加载页面。如果没有用，请从首页重新打开。',
    toStart: '回到首页',
  },
};

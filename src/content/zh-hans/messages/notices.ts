import type { Messages } from '../../messages.ts';

export const notices: Messages['notices'] = {
  loadingBody: '正在准备人体',
  loading: '正在加载',
  tryAgain: '重试',
  reload: '重新加载页面',
  failure: {
    'model-missing': {
      title: '人体没有加载出来',
      text: '可能是网络断开了。请稍等片刻再试。',
    },
    'no-webgl': {
      title: '这个浏览器不能绘制3D画面',
      text: '缺少WebGL 2，或它被关闭了。当前版本的Chrome、Edge、Firefox或Safari都支持它，换一台设备也可能可以。',
    },
    'no-memory': {
      title: '内存不够，画面显示不出来',
      text: '关闭其他网页或应用常常有用，然后再试一次。没有画面，文字也都在。',
    },
    broken: {
      title: '绘制时出了问题',
      text: '再试一次常常有用。如果没有用，请重新加载页面。',
    },
    lost: {
      title: '画面中断了',
      text: '系统暂时收回了图形功能。它通常会自己恢复。',
    },
  },
  insideMissing: '肌肉里面的画面没有加载出来',
  drawnInstead: (why) => `${why}。现在用图画来显示这些步骤。`,
  partMissing: '页面有一部分没有加载出来。',
  newVersion: { ready: '有更新的版本可以使用。', use: '使用新版本', later: '以后再说' },
};

import { pluralsOf } from '../../format.ts';
import type { Messages } from '../../messages.ts';

const plural = pluralsOf('zh-Hans');

export const kiosk: Messages['kiosk'] = {
  invitation: '您哪里痛？触摸屏幕开始。',
  question: (condition) => `${condition}？`,
  clearing: '正在为下一位使用者清除屏幕',
  missing: '公用屏模式没有启动：这个屏幕上的内容不会被清除。',
  tryAgain: '重试',
  exit: '工作人员：按住三秒，退出公用屏模式',
  linksOff: '在这个屏幕上，通往其他网站的链接已关闭',
  stillThere: '您还在吗？',
  stillThereText: '触摸屏幕或按任意键继续。否则，您看过的所有内容都会被清除，以便下一位使用。',
  secondsLeft: (seconds) => plural(seconds, { other: '还剩#秒' }),
  goOn: '继续',
};

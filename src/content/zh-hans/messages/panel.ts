import type { Messages } from '../../messages.ts';

export const panel: Messages['panel'] = {
  lessText: '少一点文字，多一点人体',
  moreText: '多一点文字，少一点人体',
  onThisPage: '本页内容',
  missing: {
    title: '这段文字没有加载出来',
    text: '可能是网络断开了。您之前打开的内容还在这里。',
    again: '重试',
  },
  notice: {
    text: '仅供健康教育，不是诊断。它不能代替检查。遇到紧急情况，请拨打{number}。',
    localNumber: '您当地的急救电话',
    logo: '诊所的标志',
    book: '预约就诊',
  },
  review: {
    reviewed: '由{name}于{day}审阅。',
    notReviewed: '写于{day}。尚未经过医务人员审阅。',
  },
  translation: {
    awaits: '译自英文。译文尚未经过使用中文的医务人员审核。',
    begun: '',
  },
};

import type { Messages } from '../../messages.ts';

export const safety: Messages['safety'] = {
  title: '先做安全自查',
  skip: '暂时跳过',
  text: '有些疼痛需要先看医生，再做别的事。下面有哪一项符合您的情况吗？',
  yes: '是',
  no: '否',
  showAllTheSame: '仍然显示肌肉',
  show: '显示肌肉',
  none: '以上都没有',
  localNumber: '您当地的急救电话',
  urgencies: {
    emergency: {
      title: '请立即寻求急救帮助',
      text: '请拨打{number}。不要等着看它会不会自己过去。',
    },
    'same-day': {
      title: '请今天就去检查',
      text: '请给您的医生打电话，或打给今天能接诊的诊所。',
    },
    'see-clinician': {
      title: '请就诊检查一下',
      text: '在尝试其他任何方法之前，请先预约医生或物理治疗师。',
    },
  },
  ifYes: (title) => `如果回答“是”：${title}`,
};

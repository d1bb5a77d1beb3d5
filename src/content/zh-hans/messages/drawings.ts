import type { Messages } from '../../messages.ts';

/** Short: a line holds some 9 characters, below the needles 5. */
export const drawings: Messages['drawings'] = {
  layers: {
    skin: '皮肤',
    fat: '脂肪',
    wrap: '薄膜（筋膜）',
    band: '紧张带',
    below: '表示各层的顺序，不表示厚度',
  },
  fibres: {
    crowded: '又短又挤',
    loose: '这里也松开了',
    nerve: '神经末梢',
    vessel: '小血管',
    even: '宽松而均匀',
  },
  needle: {
    hair: ['头发'],
    needle: ['干针用的针'],
    vaccine: ['疫苗针'],
    pin: ['大头针'],
    below: '都放大了同样的倍数',
  },
  after: {
    days: [
      { day: '今天', words: ['酸痛，', '像锻炼之后'] },
      { day: '明天', words: ['减轻'] },
      { day: '后天', words: ['几乎消失'] },
    ],
    below: '大多数人是这样',
  },
};

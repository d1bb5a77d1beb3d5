import type { Messages } from '../../messages.ts';

export const embed: Messages['embed'] = {
  poster: {
    open: '打开3D人体',
    ownPage: '在单独的页面中打开',
    skip: '跳过本工具',
  },
};

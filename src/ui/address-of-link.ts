import { appBase } from '../state/app-base.ts';

/** The whole address of a link below the app's base, as somebody else can open it. */
export function addressOfLink(link: string): string {
  return new URL(appBase + link.replace(/^\//, ''), location.origin).href;
}
